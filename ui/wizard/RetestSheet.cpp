#include "ui/wizard/RetestSheet.h"

#include "core/base/SafeText.h"
#include "core/service/ServiceCommands.h"
#include "core/service/ServiceTarget.h"
#include "ui/common/Translated.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct RetestSheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(RetestSheetTexts)
};

constexpr qsizetype longestFact = 80; ///< characters of a ticket's number, a name or a path
constexpr qsizetype mostLeftOut = 6;  ///< lines; the kit's README has all
constexpr qreal nameSize = 1.45;      ///< of the text's
constexpr qreal timeColumn = 0.40;    ///< where it begins, of the width
constexpr qreal outcomeColumn = 0.58;

QString fact(const QString& text)
{
    return visibleText(cutText(text, longestFact));
}

class RetestSheetLayout : public SheetLayout
{
public:
    RetestSheetLayout(QPagedPaintDevice& device, const RetestSheet& sheet, qreal points, bool several)
        : SheetLayout(device, points)
    {
        title(sheet.title);
        paragraph(body(), sheet.facts);
        if (several)
            paragraph(strong(), RetestSheetTexts::tr(
                                    "The names do not fit on one page: this sheet has several. Keep them "
                                    "together."));
        space(0.4);
        warning(sheet.warning);
        heading(RetestSheetTexts::tr("Steps, for each batch"));
        for (qsizetype i = 0; i < sheet.steps.size(); ++i)
            step(static_cast<int>(i) + 1, sheet.steps.at(i));
        for (const RetestSheet::Batch& batch : sheet.batches)
            addBatch(batch);
        if (!sheet.aboutNames.isEmpty())
            paragraph(body(), sheet.aboutNames);
        heading(RetestSheetTexts::tr("The way back"));
        paragraph(body(), sheet.wayBack);
        if (!sheet.leftOut.isEmpty())
            heading(RetestSheetTexts::tr("To be left where they are"));
        for (const QString& line : sheet.leftOut)
            paragraph(body(), line);
        space(0.7);
        paragraph(body(), RetestSheetTexts::tr(
                              "Done by: ______________________     Date and time: ______________________"));
        finish(sheet.footer);
    }

private:
    void box(QPainter& painter, QRectF rect) const
    {
        painter.setPen(QPen(theme().color(ColorRole::Text), 0.07 * line()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
    }

    void step(int number, const QString& text)
    {
        const qreal left = 3.1 * line();
        const auto lines = linesOf(body(), text, width() - left);
        add(heightOf(*lines) + 0.12 * line(), [this, number, left, lines](QPainter& painter, qreal top) {
            box(painter, QRectF(0, top + 0.08 * line(), 0.85 * line(), 0.85 * line()));
            painter.setFont(strong());
            painter.drawText(QRectF(line(), top, left - 1.4 * line(), line()), Qt::AlignRight | Qt::AlignTop,
                             QString::number(number));
            lines->draw(&painter, {left, top});
        });
    }

    /// Its heading stays with its first file.
    void addBatch(const RetestSheet::Batch& batch)
    {
        for (size_t i = 0; i < batch.files.size(); ++i)
            addFile(batch.files.at(i), i == 0 ? batch.heading : QString());
    }

    QFont nameFont() const
    {
        QFont font = fixed();
        font.setPointSizeF(nameSize * body().pointSizeF());
        font.setBold(true);
        return font;
    }

    void addFile(const RetestSheet::File& file, const QString& heading)
    {
        const qreal above = heading.isEmpty() ? 0 : 1.5 * line();
        const auto warning = linesOf(strong(), file.warning, width() - nameLeft());
        const qreal below = file.warning.isEmpty() ? 0 : heightOf(*warning);
        const qreal row = 1.2 * metrics(nameFont()).height();
        add(above + row + below, [=, this](QPainter& painter, qreal top) {
            if (!heading.isEmpty())
                drawHeading(painter, heading, top + above - 1.1 * line());
            drawRow(painter, file.name, QRectF(0, top + above, width(), row));
            painter.setPen(theme().color(ColorRole::Text));
            if (below > 0)
                warning->draw(&painter, {nameLeft(), top + above + row});
        });
    }

    qreal nameLeft() const { return 1.6 * line(); }

    void drawHeading(QPainter& painter, const QString& heading, qreal top) const
    {
        painter.setPen(theme().color(ColorRole::Text));
        const auto put = [&](const QFont& font, qreal left, qreal right, const QString& text) {
            painter.setFont(font);
            painter.drawText(QRectF(left, top, right - left, 1.1 * line()), Qt::AlignLeft | Qt::AlignBottom,
                             metrics(font).elidedText(text, Qt::ElideRight, right - left));
        };
        put(strong(), 0, timeColumn * width(), heading);
        put(body(), timeColumn * width(), outcomeColumn * width(), RetestSheetTexts::tr("In IN at"));
        put(body(), outcomeColumn * width(), width(),
            RetestSheetTexts::tr("Arrived? Event 4117 again? Still in IN?"));
    }

    /// A box, the name, and two lines to write on.
    void drawRow(QPainter& painter, const QString& name, QRectF row) const
    {
        const qreal side = 0.95 * line();
        box(painter, QRectF(0, row.center().y() - side / 2, side, side));
        const QFont font = nameFont();
        const qreal room = timeColumn * width() - nameLeft() - 0.5 * line();
        painter.setFont(font);
        painter.drawText(QRectF(nameLeft(), row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics(font).elidedText(name, Qt::ElideMiddle, room));
        painter.setPen(QPen(theme().color(ColorRole::Muted), 0.05 * line()));
        const qreal base = row.bottom() - 0.2 * line();
        const qreal gap = 0.6 * line();
        painter.drawLine(QPointF(timeColumn * width(), base), QPointF(outcomeColumn * width() - gap, base));
        painter.drawLine(QPointF(outcomeColumn * width(), base), QPointF(width(), base));
    }
};

QString factsOf(const KitPlan& plan, const RetestSheetFacts& facts)
{
    QStringList known;
    if (!facts.ticket.isEmpty())
        known.append(RetestSheetTexts::tr("Ticket: %1").arg(fact(facts.ticket)));
    known.append(RetestSheetTexts::tr("Server: %1")
                     .arg(plan.server.isEmpty() ? u"______________________"_s : fact(plan.server)));
    known.append(RetestSheetTexts::tr("IMCDATA: %1")
                     .arg(plan.spoolFolder.isEmpty() ? u"______________________"_s : fact(plan.spoolFolder)));
    if (!facts.kit.isEmpty())
        known.append(RetestSheetTexts::tr("Kit: %1").arg(fact(facts.kit)));
    known.append(RetestSheetTexts::tr("As of %1").arg(facts.when));
    return known.join(u"   ·   "_s);
}

QString typed(ServiceVerb verb, const KitPlan& plan)
{
    const QString service = plan.service.isEmpty() ? internetMailService().toLower() : fact(plan.service);
    return typedCommand(verb, service).join(u' ');
}

QString scriptName(const QString& script, const KitPlan& plan)
{
    return plan.spoolFolder.isEmpty()
               ? RetestSheetTexts::tr("%1 and the folder IMCDATA behind it").arg(script)
               : script;
}

/// With the kit's scripts, or by hand where there is no kit.
QStringList stepsOf(const KitPlan& plan, const RetestSheetFacts& facts)
{
    QStringList steps;
    steps.append(plan.server.isEmpty()
                     ? RetestSheetTexts::tr("Look at the machine’s name (hostname): is it the right server?")
                     : RetestSheetTexts::tr("Look at the machine’s name (hostname): is it %1?")
                           .arg(fact(plan.server)));
    steps.append(RetestSheetTexts::tr("Stop the service:  %1").arg(typed(ServiceVerb::Stop, plan)));
    steps.append(
        facts.kit.isEmpty()
            ? RetestSheetTexts::tr(
                  "Copy each file of the batch from IN\\ARCHIVE to a folder of its own, then move it from "
                  "IN\\ARCHIVE to IN. If a file of that name lies in IN already, leave it: never "
                  "overwrite one.")
            : RetestSheetTexts::tr(
                  "Start %1 in the kit’s folder on a disk of the server. It keeps a copy of each file, "
                  "puts the batch into IN and waits.")
                  .arg(scriptName(u"retest.cmd"_s, plan)));
    steps.append(RetestSheetTexts::tr("Start the service:  %1").arg(typed(ServiceVerb::Start, plan)));
    steps.append(RetestSheetTexts::tr(
        "Watch until the files are gone from IN. Ask the recipients. Look at the Application "
        "log: an event 4117 that names a file means that it failed again. Write it down below."));
    steps.append(RetestSheetTexts::tr(
        "At the first event 4116, 4102, 4182 or 3039: stop the service, put back nothing more, "
        "go the way back."));
    steps.append(facts.kit.isEmpty()
                     ? RetestSheetTexts::tr("All have arrived: the next batch, from step 2.")
                     : RetestSheetTexts::tr(
                           "All have arrived: stop the service again and press a key for the next batch. At "
                           "the end bring back retest.log with this sheet."));
    return steps;
}

QString warningOf(KitTurn turn)
{
    switch (turn) {
    case KitTurn::Batch:
        break;
    case KitTurn::Crashes:
        return RetestSheetTexts::tr("! It can crash the store or the service.");
    case KitTurn::Duplicate:
        return RetestSheetTexts::tr("! If it was delivered already, its recipients get it twice.");
    }
    return {};
}

QString headingOf(size_t index, const std::vector<KitFile>& files)
{
    const QString number = QString::number(index + 1);
    return files.size() == 1
               ? RetestSheetTexts::tr("Batch %1: one file, alone").arg(number)
               : RetestSheetTexts::tr("Batch %1: %2 files").arg(number, QString::number(files.size()));
}

/// Names as the service makes them: in all that were seen these letters are missing (inferred).
QString aboutNames(const KitPlan& plan)
{
    static const QRegularExpression usual(u"\\A[0-9A-DF-HJ-NP-TV-Z]{8}\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const bool all = std::all_of(plan.files.begin(), plan.files.end(),
                                 [](const KitFile& file) { return usual.match(file.name).hasMatch(); });
    return all ? RetestSheetTexts::tr(
                     "None of these names has a letter E, I, O or U: 0 and 1 are digits. Upper and lower "
                     "case are the same.")
               : QString();
}

QStringList leftOutOf(const KitPlan& plan)
{
    QStringList lines;
    for (const KitLeftOut& file : plan.leftOut) {
        if (lines.size() == mostLeftOut) {
            lines.append(RetestSheetTexts::tr("… and %1 more")
                             .arg(plan.leftOut.size() - static_cast<size_t>(mostLeftOut)));
            break;
        }
        lines.append(RetestSheetTexts::tr("%1: %2").arg(fact(file.name), visibleText(translated(file.why))));
    }
    return lines;
}

} // namespace

RetestSheet retestSheet(const KitPlan& plan, const RetestSheetFacts& facts)
{
    RetestSheet sheet;
    sheet.title = RetestSheetTexts::tr("Put the failed messages back, and watch");
    sheet.facts = factsOf(plan, facts);
    sheet.warning = RetestSheetTexts::tr(
        "Never move the whole folder IN\\ARCHIVE: it can also hold mail that was delivered, and its "
        "recipients would get "
        "it twice (Q189731). Only the files below. Do not save them in Notepad: that destroys them.");
    sheet.steps = stepsOf(plan, facts);
    const auto batches = plan.batches();
    for (size_t i = 0; i < batches.size(); ++i) {
        RetestSheet::Batch batch{headingOf(i, batches.at(i)), {}};
        for (const KitFile& file : batches.at(i))
            batch.files.push_back({fact(file.name), warningOf(file.turn)});
        sheet.batches.push_back(std::move(batch));
    }
    sheet.aboutNames = aboutNames(plan);
    const QString back =
        facts.kit.isEmpty()
            ? RetestSheetTexts::tr(
                  "Stop the service. Move back to IN\\ARCHIVE what still lies in IN of the files above, and "
                  "nothing else.")
            : RetestSheetTexts::tr(
                  "Stop the service, then start %1 in the kit’s folder: it moves back what still lies in IN.")
                  .arg(scriptName(u"undo.cmd"_s, plan));
    sheet.wayBack = RetestSheetTexts::tr(
                        "%1 What the service has taken cannot be taken back. Do not put the kept copies into "
                        "IN: the recipients could get the message twice.")
                        .arg(back);
    sheet.leftOut = leftOutOf(plan);
    sheet.footer = RetestSheetTexts::tr("IMS Doctor %1").arg(QStringLiteral(IMSDOCTOR_VERSION));
    return sheet;
}

MakeSheet layoutOf(const RetestSheet& sheet)
{
    return [sheet](QPagedPaintDevice& device, qreal points) -> std::unique_ptr<SheetLayout> {
        auto one = std::make_unique<RetestSheetLayout>(device, sheet, points, false);
        if (one->pages() <= 1)
            return one;
        return std::make_unique<RetestSheetLayout>(device, sheet, points, true);
    };
}

} // namespace ims
