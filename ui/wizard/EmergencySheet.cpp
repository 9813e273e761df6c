#include "ui/wizard/EmergencySheet.h"

#include "core/base/SafeText.h"
#include "core/service/EmergencyNotes.h"
#include "ui/common/Translated.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct EmergencyTexts
{
    Q_DECLARE_TR_FUNCTIONS(EmergencyTexts)
};

constexpr qsizetype longestFact = 60; ///< characters of a ticket's number or a name
constexpr qreal commandColumn = 0.27; ///< of the width
constexpr qreal signColumn = 0.17;
constexpr qreal numberColumn = 0.30;
constexpr int linesForNotes = 3;

QString fact(const QString& text)
{
    return visibleText(cutText(text, longestFact));
}

class EmergencySheetLayout : public SheetLayout
{
public:
    EmergencySheetLayout(QPagedPaintDevice& device, const EmergencySheet& sheet, qreal points)
        : SheetLayout(device, points)
    {
        title(sheet.title);
        paragraph(body(), sheet.facts);
        space(0.4);
        warning(sheet.warning);
        heading(EmergencyTexts::tr("To type at the server’s console"));
        for (const EmergencySheet::Line& command : sheet.commands)
            entry(fixed(), command.name, command.text, commandColumn * width());
        heading(EmergencyTexts::tr("What it may say, and what to do"));
        for (const EmergencySheet::Line& trouble : sheet.troubles)
            entry(strong(), trouble.name, trouble.text, signColumn * width());
        heading(EmergencyTexts::tr("What not to do"));
        for (const QString& caution : sheet.cautions)
            entry(strong(), u"×"_s, caution, 1.5 * line());
        heading(EmergencyTexts::tr("Telephone numbers"));
        for (const QString& name : sheet.numbers)
            field(name);
        heading(EmergencyTexts::tr("Notes: when, what was typed, what came"));
        for (int i = 0; i < linesForNotes; ++i)
            field({});
        finish(sheet.footer);
    }

private:
    /// A line to write on.
    void field(const QString& name)
    {
        const qreal height = 1.55 * line();
        add(height, [this, name, height](QPainter& painter, qreal top) {
            const qreal left = name.isEmpty() ? 0 : numberColumn * width();
            const qreal base = top + height - 0.15 * line();
            painter.setFont(body());
            painter.setPen(theme().color(ColorRole::Text));
            painter.drawText(QRectF(0, top, left, height - 0.1 * line()), Qt::AlignLeft | Qt::AlignBottom,
                             name);
            painter.setPen(QPen(theme().color(ColorRole::Muted), 0.05 * line()));
            painter.drawLine(QPointF(left, base), QPointF(width(), base));
        });
    }
};

} // namespace

EmergencySheet emergencySheet(const EmergencyFacts& facts)
{
    EmergencySheet sheet;
    sheet.title = EmergencyTexts::tr("If the Internet Mail Service does not stop or start");
    QStringList known;
    if (!facts.ticket.isEmpty())
        known.append(EmergencyTexts::tr("Ticket: %1").arg(fact(facts.ticket)));
    known.append(EmergencyTexts::tr("Server: %1")
                     .arg(facts.server.isEmpty() ? u"______________________"_s : fact(facts.server)));
    known.append(EmergencyTexts::tr("Service: %1").arg(fact(facts.service)));
    known.append(
        EmergencyTexts::tr("Exchange: %1")
            .arg(facts.version.isEmpty() ? EmergencyTexts::tr("version not known") : fact(facts.version)));
    known.append(EmergencyTexts::tr("As of %1").arg(facts.when));
    sheet.facts = known.join(u"   ·   "_s);
    sheet.warning =
        EmergencyTexts::tr("Is it the right server? Look at its name at the console (hostname) before "
                           "anything is typed.");
    for (const EmergencyCommand& command : emergencyCommands())
        sheet.commands.push_back({command.command, translated(command.purpose)});
    for (const EmergencyNote& note : emergencyNotes()) {
        QStringList parts = {translated(note.meaning)};
        if (!note.todo.isEmpty())
            parts.append(translated(note.todo));
        parts.append(u"(%1)"_s.arg(note.kb.join(u", "_s)));
        sheet.troubles.push_back({translated(note.sign), parts.join(u' ')});
    }
    for (const Message& caution : emergencyCautions())
        sheet.cautions.append(translated(caution));
    sheet.numbers = {EmergencyTexts::tr("Who is at the console"), EmergencyTexts::tr("Helpdesk"),
                     EmergencyTexts::tr("Exchange administrator")};
    sheet.footer = EmergencyTexts::tr("IMS Doctor %1").arg(QStringLiteral(IMSDOCTOR_VERSION));
    return sheet;
}

MakeSheet layoutOf(const EmergencySheet& sheet)
{
    return [sheet](QPagedPaintDevice& device, qreal points) {
        return std::make_unique<EmergencySheetLayout>(device, sheet, points);
    };
}

} // namespace ims
