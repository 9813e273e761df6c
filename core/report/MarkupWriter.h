#pragma once

#include "core/report/ChartDrawing.h"
#include "core/report/ReportLanguage.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ims {

/// A piece of markup in which every value has been escaped. Only the functions below make one from text.
class Html
{
public:
    Html() = default;

    static Html text(const QString& value);
    /// A name, token or path: shown in a fixed-width face and never broken up into words by the reader.
    static Html code(const QString& value);
    /// Text of several lines, shown line by line with its spaces; other control characters become visible.
    static Html lines(const QString& value);
    /// Escaped bytes with the place in question marked, line by line.
    static Html bytes(const QString& before, const QString& marked, const QString& after);
    static Html strong(const QString& value);
    /// A link to a section of the page; the section's id is the program's own word.
    static Html toSection(QLatin1StringView section, const QString& value);
    /// Text in a span of a style class; `styleClass` is the program's own word.
    static Html span(QLatin1StringView styleClass, const QString& value);
    /// A sentence in which %1 … %9 stand for pieces of markup.
    static Html sentence(const ReportLanguage& language, const char* source, const std::vector<Html>& pieces);
    static Html joined(const std::vector<Html>& parts, QLatin1StringView separator);
    /// An unordered list; nothing for no items.
    static Html list(const std::vector<Html>& items);

    const QString& markup() const { return m_markup; }
    bool isEmpty() const { return m_markup.isEmpty(); }

    Html& operator+=(const Html& other);

private:
    explicit Html(QString markup)
        : m_markup(std::move(markup))
    {
    }

    QString m_markup;
};

/// Where markup is going: a browser, or QTextDocument with its small subset of HTML and CSS.
enum class MarkupTarget { Browser, Print };

struct MarkupColumn
{
    QString title;
    int percent = 0; ///< share of the width in print; 0 = as it comes
};

/// Writes sections, paragraphs and tables in the form that suits the target.
class MarkupWriter
{
public:
    /// The language must outlive the writer.
    MarkupWriter(MarkupTarget target, const ReportLanguage& language)
        : m_target(target)
        , m_language(language)
    {
    }

    const ReportLanguage& language() const { return m_language; }

    /// As the function of the language.
    QString words(const char* source, const QStringList& arguments = {}) const
    {
        return m_language.words(source, arguments);
    }

    bool isPrint() const { return m_target == MarkupTarget::Print; }

    void beginSection(QLatin1StringView id, const QString& title);
    void endSection();
    void beginCard(QLatin1StringView styleClass);
    void endCard();
    void heading(const Html& title);
    void paragraph(const Html& content, QLatin1StringView styleClass = {});
    void list(const std::vector<Html>& items);

    /// Terms and their values: title and value by turns. Empty values are left out.
    void facts(const std::vector<std::pair<QString, Html>>& facts);

    /// A table; the first cell of each row is its head. Print cuts it after 200 rows and says so.
    void table(const QString& caption, const std::vector<MarkupColumn>& columns,
               const std::vector<std::vector<Html>>& rows);

    /// A drawing with its name and its description; print has only the tables that give its numbers.
    void figure(const ChartDrawing& chart);

    /// The sections written so far: id and title.
    const std::vector<std::pair<QString, QString>>& sections() const { return m_sections; }

    const QString& markup() const { return m_out; }

private:
    void row(const std::vector<Html>& cells, bool shaded);

    MarkupTarget m_target;
    const ReportLanguage& m_language;
    QString m_out;
    std::vector<std::pair<QString, QString>> m_sections;
};

/// A style sheet of the program, from resources/report/.
QString reportStyleSheet(const QString& name);

/// The print form (for ui/print): the style sheet, the title as a heading, what `body` holds.
QString printMarkup(const QString& title, const MarkupWriter& body);

} // namespace ims
