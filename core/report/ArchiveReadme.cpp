#include "core/report/ArchiveReadme.h"

#include "core/base/SafeText.h"
#include "core/report/Report.h"
#include "core/report/ReportWords.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype width = 78;
constexpr qsizetype mostOfText = 400;
constexpr qsizetype mostQuestions = 20;

QString wrapped(const QString& text, const QString& first, const QString& next)
{
    QStringList lines;
    QString line = first;
    bool empty = true;
    for (const QString& word : visibleText(text.simplified()).split(u' ', Qt::SkipEmptyParts)) {
        if (!empty && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line = next;
            empty = true;
        }
        line += (empty ? QString() : u" "_s) + word;
        empty = false;
    }
    lines.append(line);
    return lines.join(u'\n') + u'\n';
}

QString paragraph(const QString& text)
{
    return wrapped(text, {}, {});
}

QString point(const QString& text)
{
    return wrapped(text, u"- "_s, u"  "_s);
}

QString heading(const QString& title)
{
    return u'\n' + title + u'\n' + QString(title.size(), u'-') + u'\n';
}

QString asked(const QJsonObject& report, const ReportLanguage& language)
{
    QString out;
    qsizetype count = 0;
    const QJsonArray questions = report.value("open_questions"_L1).toArray();
    for (const QJsonValue& question : questions) {
        if (count++ == mostQuestions)
            break;
        out += point(cutText(openQuestionText(question.toObject(), language), mostOfText));
    }
    if (questions.size() > mostQuestions)
        out += point(language.words(QT_TRANSLATE_NOOP("ims", "%1 more in report.html"),
                                    {QString::number(questions.size() - mostQuestions)}));
    return out.isEmpty() ? paragraph(language.words(QT_TRANSLATE_NOOP(
                               "ims", "Nothing is asked beyond the next step that the report names.")))
                         : out;
}

QString requested(const QJsonObject& manifest, const ReportLanguage& language)
{
    QString out;
    for (const QJsonValue& value : manifest.value("requested"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        const QString state = item.value("state"_L1).toString();
        const QString word = state == "enclosed"_L1  ? language.words(QT_TRANSLATE_NOOP("ims", "enclosed"))
                             : state == "missing"_L1 ? language.words(QT_TRANSLATE_NOOP("ims", "MISSING"))
                                                     : language.words(QT_TRANSLATE_NOOP("ims", "left out"));
        const QString where = item.value("where"_L1).toString();
        const QString why = item.value("why"_L1).toString();
        out += point(item.value("item"_L1).toString() + u": "_s + word +
                     (where.isEmpty() ? QString() : u" ("_s + where + u')') +
                     (why.isEmpty() ? QString() : u". "_s + why));
    }
    return out;
}

QString files(const QJsonObject& manifest)
{
    QString out;
    for (const QJsonValue& value : manifest.value("files"_L1).toArray()) {
        const QJsonObject file = value.toObject();
        out += u"%1  %2\n"_s.arg(file.value("sha256"_L1).toString(), file.value("path"_L1).toString());
    }
    return out;
}

QString redactionText(const QJsonObject& manifest, const ReportLanguage& language)
{
    const QJsonObject redaction = manifest.value("redaction"_L1).toObject();
    if (manifest.value("redacted"_L1).toBool()) {
        QStringList counts;
        const QJsonObject numbers = redaction.value("counts"_L1).toObject();
        for (auto it = numbers.begin(); it != numbers.end(); ++it)
            counts.append(
                u"%1 %2"_s.arg(shownWord(it.key(), language), QString::number(it.value().toInteger())));
        return paragraph(language.words(
                   QT_TRANSLATE_NOOP(
                       "ims", "Values were replaced (%1). The same name stands for the same value in every "
                              "file of this archive; names end in .example, addresses of machines are of the "
                              "ranges for documentation. Who is who is known to those who made the archive."),
                   {counts.join(u", "_s)})) +
               paragraph(language.words(QT_TRANSLATE_NOOP(
                   "ims",
                   "Files below evidence/spool/ are rewritten copies: letters of texts are replaced by other "
                   "letters of the same script, byte for byte, so that the character set and its faults can "
                   "be seen as in the original. Byte offsets in the report count in these copies."))) +
               paragraph(language.words(QT_TRANSLATE_NOOP(
                   "ims", "MANIFEST.json has the SHA-256 of the originals too: whoever holds an original can "
                          "tell that it is the same file. It says besides what was left out of each copy, "
                          "and whether the copy shows the same as its original.")));
    }
    QString out = paragraph(
        language.words(QT_TRANSLATE_NOOP("ims", "Nothing was redacted: the files hold names, addresses and "
                                                "messages as they are. Treat them as mail.")));
    if (redaction.value("hidden_recipients"_L1).toBool())
        out += paragraph(language.words(QT_TRANSLATE_NOOP(
            "ims", "Recipients that only the envelope of a message names (blind copies, members of lists) "
                   "are replaced all the same; MANIFEST.json says in which files.")));
    return out;
}

} // namespace

QByteArray archiveReadme(const QJsonObject& report, const QJsonObject& manifest,
                         const ReportLanguage& language)
{
    const QJsonObject summary = report.value("summary"_L1).toObject();
    QString out = visibleText(cutText(reportTitle(report, language), mostOfText)) + u'\n';
    out += QString(std::min(width, out.size() - 1), u'=') + u"\n\n"_s;
    out += paragraph(language.words(
        QT_TRANSLATE_NOOP("ims",
                          "Mail that the Internet Mail Service of Microsoft Exchange received and could not "
                          "hand to the store (event 4117, KB Q230250). Made by IMS Doctor, %1, at %2."),
        {report.value("generator"_L1).toObject().value("version"_L1).toString(),
         manifest.value("exportedAt"_L1).toString()}));
    out += heading(language.words(QT_TRANSLATE_NOOP("ims", "What happened")));
    out += paragraph(summary.value("verdict"_L1).toString());
    if (const QString recommendation = summary.value("recommendation"_L1).toString();
        !recommendation.isEmpty())
        out += paragraph(recommendation);
    out +=
        heading(language.words(QT_TRANSLATE_NOOP("ims", "What is asked of you"))) + asked(report, language);
    out += heading(language.words(QT_TRANSLATE_NOOP("ims", "Where to start")));
    out +=
        point(language.words(QT_TRANSLATE_NOOP("ims", "report.html: everything, with the evidence for each "
                                                      "claim. Open it in any browser; it loads nothing.")));
    out += point(language.words(QT_TRANSLATE_NOOP("ims", "summary.md: the same on one page.")));
    out += point(language.words(QT_TRANSLATE_NOOP(
        "ims",
        "report.json: the same for programs. affected-mail.csv: the messages that were not delivered.")));
    out += point(language.words(
        QT_TRANSLATE_NOOP("ims", "evidence/spool/: the messages that failed. evidence/events.jsonl: the "
                                 "events about them, one a line.")));
    out += point(language.words(QT_TRANSLATE_NOOP(
        "ims", "MANIFEST.json: what is here, what it was made from, and what was left out.")));
    out += heading(language.words(QT_TRANSLATE_NOOP("ims", "What KB Q192186 asks for"))) +
           requested(manifest, language);
    out += heading(language.words(QT_TRANSLATE_NOOP("ims", "What was replaced"))) +
           redactionText(manifest, language);
    out += heading(language.words(QT_TRANSLATE_NOOP("ims", "How to check")));
    out += paragraph(language.words(QT_TRANSLATE_NOOP(
        "ims", "A claim names a file and the bytes it rests on, as “FILE, bytes 120 to 128”, counted from 0. "
               "To see them: tail -c +121 evidence/spool/FILE | head -c 8 | xxd")));
    out += paragraph(language.words(QT_TRANSLATE_NOOP(
        "ims",
        "Below are the SHA-256 of the files; with these lines in a file, sha256sum -c FILE checks them.")));
    out += u'\n' + files(manifest);
    return out.toUtf8();
}

} // namespace ims
