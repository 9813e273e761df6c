#include "core/report/MarkupWriter.h"

#include "core/base/SafeText.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Qt lays out about 500 table rows a second; a longer table belongs in the JSON form.
constexpr size_t mostPrintedRows = 200;

} // namespace

Html Html::text(const QString& value)
{
    return Html(htmlText(value));
}

Html Html::code(const QString& value)
{
    return value.isEmpty() ? Html() : Html(u"<code>%1</code>"_s.arg(htmlText(value)));
}

Html Html::lines(const QString& value)
{
    if (value.isEmpty())
        return {};
    QString text = value;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\t', "    "_L1);
    QStringList shown;
    for (const QString& line : text.split(u'\n'))
        shown.append(htmlText(line));
    return Html(u"<span class=\"lines\">%1</span>"_s.arg(shown.join("<br>"_L1)));
}

Html Html::bytes(const QString& before, const QString& marked, const QString& after)
{
    const auto lines = [](const QString& text) {
        QStringList shown;
        for (const QString& line : text.split(u'\n'))
            shown.append(htmlText(line));
        return shown.join("<br>"_L1);
    };
    return Html(u"<code class=\"bytes\">"_s + lines(before) + u"<mark><b>"_s + lines(marked) +
                u"</b></mark>"_s + lines(after) + u"</code>"_s);
}

Html Html::strong(const QString& value)
{
    return Html(u"<strong>%1</strong>"_s.arg(htmlText(value)));
}

Html Html::toSection(QLatin1StringView section, const QString& value)
{
    return Html(u"<a href=\"#%1\">%2</a>"_s.arg(section, htmlText(value)));
}

Html Html::span(QLatin1StringView styleClass, const QString& value)
{
    return Html(u"<span class=\"%1\">%2</span>"_s.arg(styleClass, htmlText(value)));
}

Html Html::sentence(const ReportLanguage& language, const char* source, const std::vector<Html>& pieces)
{
    const QString pattern = language.pattern(source);
    Html whole;
    qsizetype begun = 0;
    for (qsizetype i = 0; i + 1 < pattern.size(); ++i) {
        const auto number = size_t(pattern.at(i + 1).unicode()) - u'1';
        if (pattern.at(i) != u'%' || number >= pieces.size())
            continue;
        whole += text(pattern.sliced(begun, i - begun));
        whole += pieces[number];
        begun = ++i + 1;
    }
    whole += text(pattern.sliced(begun));
    return whole;
}

Html Html::joined(const std::vector<Html>& parts, QLatin1StringView separator)
{
    Html whole;
    for (const Html& part : parts) {
        if (part.isEmpty())
            continue;
        if (!whole.isEmpty())
            whole += text(QString(separator));
        whole += part;
    }
    return whole;
}

Html Html::list(const std::vector<Html>& items)
{
    if (items.empty())
        return {};
    QString markup = u"<ul>"_s;
    for (const Html& item : items)
        markup += "<li>"_L1 + item.markup() + "</li>"_L1;
    return Html(markup + "</ul>"_L1);
}

Html& Html::operator+=(const Html& other)
{
    m_markup += other.m_markup;
    return *this;
}

void MarkupWriter::beginSection(QLatin1StringView id, const QString& title)
{
    m_sections.emplace_back(QString(id), title);
    if (!isPrint())
        m_out += u"<section id=\"%1\" aria-labelledby=\"%1-title\">\n"_s.arg(id);
    m_out += isPrint() ? u"<h2>%1</h2>\n"_s.arg(htmlText(title))
                       : u"<h2 id=\"%1-title\">%2</h2>\n"_s.arg(QString(id), htmlText(title));
}

void MarkupWriter::endSection()
{
    if (!isPrint())
        m_out += "</section>\n"_L1;
}

void MarkupWriter::beginCard(QLatin1StringView styleClass)
{
    if (!isPrint())
        m_out += u"<article class=\"card %1\">\n"_s.arg(styleClass);
}

void MarkupWriter::endCard()
{
    if (!isPrint())
        m_out += "</article>\n"_L1;
}

void MarkupWriter::heading(const Html& title)
{
    m_out += "<h3>"_L1 + title.markup() + "</h3>\n"_L1;
}

void MarkupWriter::paragraph(const Html& content, QLatin1StringView styleClass)
{
    if (content.isEmpty())
        return;
    m_out += styleClass.isEmpty() ? u"<p>"_s : u"<p class=\"%1\">"_s.arg(styleClass);
    m_out += content.markup() + "</p>\n"_L1;
}

void MarkupWriter::list(const std::vector<Html>& items)
{
    m_out += Html::list(items).markup();
    m_out += u'\n';
}

void MarkupWriter::facts(const std::vector<std::pair<QString, Html>>& facts)
{
    m_out += isPrint() ? u"<table cellspacing=\"0\" cellpadding=\"2\">\n"_s : u"<dl>\n"_s;
    const QString pattern =
        isPrint() ? u"<tr><td class=\"term\">%1&nbsp;&nbsp;</td><td>"_s : u"<dt>%1</dt><dd>"_s;
    const QLatin1StringView close = isPrint() ? "</td></tr>\n"_L1 : "</dd>\n"_L1;
    for (const auto& [term, value] : facts) {
        if (!value.isEmpty())
            m_out += pattern.arg(htmlText(term)) + value.markup() + close;
    }
    m_out += isPrint() ? "</table>\n"_L1 : "</dl>\n"_L1;
}

void MarkupWriter::row(const std::vector<Html>& cells, bool shaded)
{
    m_out += isPrint() && shaded ? "<tr class=\"shaded\">"_L1 : "<tr>"_L1;
    for (size_t i = 0; i < cells.size(); ++i) {
        // In print a th would be centred and bold by Qt's own rules.
        const bool head = i == 0 && !isPrint();
        m_out += head ? "<th scope=\"row\">"_L1 : "<td>"_L1;
        m_out += cells[i].markup();
        m_out += head ? "</th>"_L1 : "</td>"_L1;
    }
    m_out += "</tr>\n"_L1;
}

void MarkupWriter::table(const QString& caption, const std::vector<MarkupColumn>& columns,
                         const std::vector<std::vector<Html>>& rows)
{
    if (isPrint()) {
        m_out += "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>"_L1;
    } else {
        m_out += u"<div class=\"scroll\" role=\"region\" aria-label=\"%1\" tabindex=\"0\">\n"
                 u"<table><caption>%1</caption><thead><tr>"_s.arg(htmlText(caption));
    }
    for (const MarkupColumn& column : columns) {
        const QString width =
            isPrint() && column.percent > 0 ? u" width=\"%1%\""_s.arg(column.percent) : QString();
        m_out += u"<th%1%2>"_s.arg(width, isPrint() ? u" align=\"left\""_s : u" scope=\"col\""_s);
        m_out += htmlText(column.title) + "</th>"_L1;
    }
    m_out += "</tr></thead><tbody>\n"_L1;
    const size_t count = isPrint() ? std::min(rows.size(), mostPrintedRows) : rows.size();
    for (size_t i = 0; i < count; ++i)
        row(rows[i], i % 2 == 1);
    m_out += "</tbody></table>\n"_L1;
    if (!isPrint())
        m_out += "</div>\n"_L1;
    if (count < rows.size())
        paragraph(
            Html::text(words(QT_TRANSLATE_NOOP("ims", "%1 more rows are in the JSON form of this report."),
                             {QString::number(rows.size() - count)})));
}

void MarkupWriter::figure(const ChartDrawing& chart)
{
    if (isPrint() || chart.isEmpty())
        return;
    m_out += "<figure>\n"_L1 + chartSvg(chart) + "<figcaption>"_L1 + htmlText(chart.title) +
             "</figcaption>\n</figure>\n"_L1;
}

QString reportStyleSheet(const QString& name)
{
    QFile file(u":/report/"_s + name); // its own resource, so it is always there
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString printMarkup(const QString& title, const MarkupWriter& body)
{
    return "<html><head><style>"_L1 + reportStyleSheet(u"print.css"_s) + "</style></head><body><h1>"_L1 +
           htmlText(title) + "</h1>\n"_L1 + body.markup() + "</body></html>"_L1;
}

} // namespace ims
