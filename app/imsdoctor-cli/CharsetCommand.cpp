#include "app/imsdoctor-cli/CommandLine.h"
#include "app/imsdoctor-cli/TextTable.h"
#include "core/base/Json.h"
#include "core/charset/CharsetDetector.h"
#include "core/charset/DetectionJson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

/// More text than this makes no detection better.
constexpr qint64 defaultMaximum = qint64(1) << 20;

struct CharsetArguments
{
    std::vector<std::string> files;
    std::string declared;
    std::string domain;
    std::string language;
    std::string charsets;
    qint64 maxBytes = defaultMaximum;
    bool json = false;
};

QString percent(double share)
{
    return u"%1 %"_s.arg(qRound(share * 100));
}

QJsonObject resultJson(const std::optional<Detection>& detection)
{
    if (!detection) {
        return {{u"charset"_s, QJsonValue()},
                {u"confidence"_s, 0.0},
                {u"language"_s, QJsonValue()},
                {u"alternatives"_s, QJsonArray()}};
    }
    QJsonObject object = detectionJson(*detection);
    object.insert("language"_L1, jsonTextOrNull(detection->language));
    return object;
}

QStringList resultRow(const QString& file, const std::optional<Detection>& detection)
{
    if (!detection)
        return {file, u"not text"_s, {}, {}, {}};
    QStringList others;
    for (const CharsetGuess& guess : detection->alternatives)
        others.append(guess.charset + u' ' + percent(guess.confidence));
    return {file, detection->charset, percent(detection->confidence), detection->language,
            others.join(u", "_s)};
}

int runCharset(const CharsetArguments& arguments, Output& output)
{
    const std::optional<LoadedCharsets> charsets = loadCharsets(arguments.charsets, output);
    if (!charsets)
        return Failed;
    const DetectionHints hints{QString::fromStdString(arguments.declared),
                               QString::fromStdString(arguments.domain),
                               QString::fromStdString(arguments.language)};
    TextTable table({u"File"_s, u"Charset"_s, u"Confidence"_s, u"Language"_s, u"Alternatives"_s});
    int code = charsets->code;
    for (const std::string& argument : arguments.files) {
        QJsonObject line;
        addFileName(line, argument);
        const auto bytes = openArgument(argument).and_then([&](const ByteSourcePtr& source) {
            return source->read({0, std::min(source->size(), arguments.maxBytes)});
        });
        if (!bytes) {
            output.error(bytes.error());
            line.insert("error"_L1, bytes.error().toJson());
            code = InputFailed;
        } else {
            const std::optional<Detection> detection = detectCharset(*bytes, charsets->catalogue, hints);
            const QJsonObject result = resultJson(detection);
            for (auto it = result.begin(); it != result.end(); ++it)
                line.insert(it.key(), it.value());
            table.add(resultRow(line.value("file"_L1).toString(), detection));
        }
        if (arguments.json)
            output.write(jsonLine(line));
    }
    if (!arguments.json && !table.isEmpty())
        output.text(table.text());
    return code;
}

} // namespace

void addCharsetCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<CharsetArguments>();
    CLI::App* command = addCommand(program, "charset", "Tell the character set of raw text, which is no mail",
                                   arguments->json);
    command->add_option("FILE", arguments->files, "Files of text; - is standard input")
        ->required()
        ->option_text(" ");
    command->add_option("--declared", arguments->declared, "The charset that the text is said to be in")
        ->option_text("LABEL");
    command
        ->add_option("--hint-domain", arguments->domain,
                     "The sender’s domain; its country speaks for a language")
        ->option_text("DOMAIN");
    command->add_option("--hint-language", arguments->language, "The language of the text, such as ru")
        ->option_text("TAG");
    command
        ->add_option("--max-bytes", arguments->maxBytes,
                     "Look at no more than this many bytes of each file (1048576)")
        ->check(CLI::Range(qint64(1), qint64(1) << 30))
        ->option_text("N");
    addCharsetsOption(command, arguments->charsets);
    command->callback([arguments, &action] {
        action = [arguments](Output& output) { return runCharset(*arguments, output); };
    });
}

} // namespace ims::cli
