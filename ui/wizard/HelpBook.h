#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ims {

class CauseCatalogue;
class CommandRegistry;
class FlowDefinition;

/// A part of a help page: a heading and what stands below it.
struct HelpPart
{
    enum class Kind { Plain, Bullets, Numbered, Saying, Warning };

    QString heading; ///< may be empty
    Kind kind = Kind::Plain;
    QStringList sentences;
};

/// A way from one help page to another.
struct HelpLink
{
    QString page;
    QString text;
};

/// One page of the help, as text without markup.
struct HelpPage
{
    QString id;    ///< "step/evidence", "cause/antivirus", "words"
    QString group; ///< under which the list of contents has it
    QString title;
    QString place; ///< a line below the title: which step, how long, which articles; may be empty
    std::vector<HelpPart> parts;
    std::vector<HelpLink> more;
};

/// The whole help: a page for each step and each cause, made from what the walkthrough and the causes say
/// themselves, and a few on words and keys. Translated; needs no file and no network.
class HelpBook
{
public:
    HelpBook(const FlowDefinition& walkthrough, const CauseCatalogue& causes,
             const CommandRegistry& commands);

    const std::vector<HelpPage>& pages() const { return m_pages; }
    const HelpPage* page(const QString& id) const;

    /// Ids of the pages that hold every word that was typed, those with all in their titles first; all
    /// without a word.
    QStringList search(const QString& typed) const;

    static QString stepPage(const QString& step);
    static QString causePage(const QString& cause);
    static QString startPage();

private:
    std::vector<HelpPage> m_pages;
};

} // namespace ims
