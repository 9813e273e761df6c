#include "core/evidence/ServiceList.h"

#include "core/eventlog/TextPieces.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestName = 256;       // what Windows allows for a display name
constexpr qsizetype longestLine = 64 * 1024; // no tool writes lines as long; the rest is passed over
constexpr qsizetype mostOfBeginning = 4096;
constexpr int westernCodePage = 1252;

/// What stands in the column of a state or of a start type in the languages that are met.
constexpr std::array<QStringView, 8> runningWords = {u"running",   u"started",    u"active",
                                                     u"gestartet", u"ausgeführt", u"wird ausgeführt",
                                                     u"démarré",   u"loaded"};
constexpr std::array<QStringView, 7> stoppedWords = {
    u"stopped", u"not started", u"inactive", u"beendet", u"nicht gestartet", u"angehalten", u"arrêté"};
constexpr std::array<QStringView, 3> changingWords = {u"paused", u"starting", u"stopping"};
constexpr std::array<QStringView, 14> startTypes = {
    u"automatic", u"manual",      u"disabled",    u"boot",   u"system",      u"auto",      u"demand",
    u"manuell",   u"automatisch", u"deaktiviert", u"manuel", u"automatique", u"désactivé", u"localsystem"};
constexpr std::array<QStringView, 10> headWords = {
    u"name", u"service",     u"service name", u"dienst",      u"dienstname",
    u"nom",  u"module name", u"display name", u"anzeigename", u"servicename"};

template <class Words>
bool isOneOf(QStringView text, const Words& words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

std::optional<ListedState> stateOf(QStringView cell)
{
    if (isOneOf(cell, runningWords))
        return ListedState::Running;
    if (isOneOf(cell, stoppedWords))
        return ListedState::Stopped;
    if (isOneOf(cell, changingWords))
        return ListedState::Changing;
    return std::nullopt;
}

/// `TYPE` and `STATE` of sc are told by Windows' own words, which no language translates.
std::optional<ListedState> stateOfControl(QStringView line)
{
    if (line.contains(u"_PENDING") || line.contains(u" PAUSED"))
        return ListedState::Changing;
    if (line.contains(u" RUNNING"))
        return ListedState::Running;
    if (line.contains(u" STOPPED"))
        return ListedState::Stopped;
    return std::nullopt;
}

bool isDriverType(QStringView line)
{
    return line.contains(u"KERNEL_DRIVER") || line.contains(u"FILE_SYSTEM_DRIVER");
}

/// A sentence around the list: "The command completed successfully."
bool isSentence(QStringView line)
{
    return line.size() > 1 && (line.back() == u'.' || line.back() == u':') && line.count(u' ') >= 3;
}

QStringView unquoted(QStringView cell)
{
    QStringView text = cell.trimmed();
    if (text.size() >= 2 && text.front() == u'"' && text.back() == u'"')
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

/// The parts between commas that stand in no quotes.
std::vector<QStringView> splitAtCommas(QStringView line)
{
    std::vector<QStringView> cells;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == u'"')
            quoted = !quoted;
        if (i < line.size() && (line[i] != u',' || quoted))
            continue;
        cells.push_back(unquoted(line.sliced(from, i - from)));
        from = i + 1;
    }
    return cells;
}

/// Columns divided by a tab or at least two blanks.
std::vector<QStringView> splitAtGaps(QStringView line)
{
    const bool tabs = line.contains(u'\t');
    std::vector<QStringView> cells;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const bool gap = i < line.size() && (tabs ? line[i] == u'\t' : line.sliced(i).startsWith(u"  "));
        if (i < line.size() && !gap)
            continue;
        const QStringView cell = unquoted(line.sliced(from, i - from));
        if (tabs || !cell.isEmpty())
            cells.push_back(cell);
        while (!tabs && i + 1 < line.size() && line[i + 1] == u' ')
            ++i;
        from = i + 1;
    }
    return cells;
}

/// Without what mails and prompts put before it: "> ", "- ".
QStringView bareLine(QStringView line)
{
    QStringView bare = line.trimmed();
    while (!bare.isEmpty() &&
           (bare.front() == u'>' || bare.front() == u'*' || bare.front() == u'•' || bare.startsWith(u"- ")))
        bare = bare.sliced(1).trimmed();
    return bare;
}

class ListReader
{
public:
    ListReader(const ByteSourcePtr& source, const AntivirusCatalogue& antivirus, const StopToken& stop)
        : m_pieces(source, u'\n', stop, westernCodePage)
        , m_antivirus(antivirus)
    {
        m_list.file = source->name();
    }

    Expected<ServiceList> read();

private:
    enum class Form {
        Names,
        Started, ///< below the head of `net start`
        Control, ///< within an entry of sc
        Modules, ///< below the head of drivers.exe or pstat
        Foreign  ///< the processes that pstat lists first
    };

    void readLine(QStringView line);
    bool readHead(QStringView line);
    bool readControl(QStringView line);
    bool readModule(QStringView line);
    bool readNetsvc(QStringView line);
    void readCells(QStringView line);
    void readRow(const std::vector<QStringView>& cells);
    bool readColumns(const std::vector<QStringView>& cells);
    ListedService* add(QStringView name, QStringView display, ListedState state);
    void find(ListedService& service) const;
    ByteRange rangeOf(QStringView part) const;
    void finish();

    struct Columns
    {
        qsizetype name = -1;
        qsizetype display = -1;
        qsizetype state = -1;
    };

    TextPieces m_pieces;
    const AntivirusCatalogue& m_antivirus;
    Form m_form = Form::Names;
    std::optional<Columns> m_columns;
    TextPiece m_piece;
    bool m_exact = true; ///< a character's place in the line is known from its number
    bool m_inControl = false;
    bool m_startedAny = false;
    bool m_otherForms = false;
    qint64 m_overlong = 0;
    ServiceList m_list;
};

ByteRange ListReader::rangeOf(QStringView part) const
{
    const QStringView line(m_piece.text);
    if (!m_exact || part.data() < line.data() || part.data() + part.size() > line.data() + line.size())
        return {m_piece.range.offset, m_piece.range.length - m_piece.breakLength};
    return {m_piece.range.offset + (part.data() - line.data()) * m_pieces.unit(),
            part.size() * m_pieces.unit()};
}

void ListReader::find(ListedService& service) const
{
    service.antivirus = m_antivirus.findService(service.name);
    if (!service.antivirus)
        service.antivirus =
            m_antivirus.findDisplayName(service.display.isEmpty() ? service.name : service.display);
}

ListedService* ListReader::add(QStringView name, QStringView display, ListedState state)
{
    const QStringView shown = name.isEmpty() ? display : name;
    if (name.size() > longestName || display.size() > longestName) {
        ++m_overlong;
        return nullptr;
    }
    if (shown.isEmpty() || m_list.entries.size() >= mostListedServices)
        return nullptr;
    ListedService service;
    service.name = name.toString();
    service.display = display.toString();
    service.state = state;
    service.range = rangeOf(shown);
    find(service);
    m_list.entries.push_back(std::move(service));
    m_otherForms |= m_form != Form::Started;
    return &m_list.entries.back();
}

/// Lines that say what follows.
bool ListReader::readHead(QStringView line)
{
    // In every language: "These Windows NT services are started:".
    if (line.endsWith(u':') && line.contains(u"Windows", Qt::CaseInsensitive)) {
        m_form = Form::Started;
        m_startedAny = true;
        return true;
    }
    if (line.startsWith(u"ModuleName")) {
        m_form = Form::Modules;
        return true;
    }
    if (line.startsWith(u"Pstat version", Qt::CaseInsensitive)) {
        m_form = Form::Foreign;
        return true;
    }
    return false;
}

bool ListReader::readControl(QStringView line)
{
    static const QRegularExpression name(
        u"\\A(?:\\[\\d+\\] )?(?:SERVICE_NAME|DIENSTNAME|NOM_SERVICE)\\s*:\\s*(\\S.*)\\z"_s);
    static const QRegularExpression display(
        u"\\A(?:DISPLAY_NAME|ANZEIGENAME|NOM_COMPLET)\\s*:\\s*(\\S.*)\\z"_s);
    if (const auto match = name.match(line); match.hasMatch()) {
        m_form = Form::Control;
        m_inControl = add(match.capturedView(1).trimmed(), {}, ListedState::NotTold) != nullptr;
        return true;
    }
    if (m_form != Form::Control)
        return false;
    if (!m_inControl)
        return true;
    ListedService& service = m_list.entries.back();
    if (const auto match = display.match(line); match.hasMatch()) {
        if (match.capturedView(1) != u"(null)" && match.capturedView(1).size() <= longestName)
            service.display = match.captured(1);
        find(service);
        return true;
    }
    service.isDriver |= isDriverType(line);
    if (const auto state = stateOfControl(line); state && service.state == ListedState::NotTold)
        service.state = *state;
    return true;
}

/// `navap.sys  12345 …`: a module that is loaded, with at least three numbers behind it.
bool ListReader::readModule(QStringView line)
{
    static const QRegularExpression form(
        u"\\A([^\\s\\\\/:*?\"<>|]{1,64}\\.(?:sys|dll|exe))(?:\\s+[0-9a-f]{1,16}){3}(?:\\s|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return m_form == Form::Modules || m_form == Form::Foreign;
    if (m_form != Form::Modules)
        m_form = Form::Names;
    if (ListedService* service = add(match.capturedView(1), {}, ListedState::Running))
        service->isDriver = match.capturedView(1).endsWith(u".sys", Qt::CaseInsensitive);
    return true;
}

/// netsvc: `<NAVAP>, Display name is <NAV Auto-Protect>`
bool ListReader::readNetsvc(QStringView line)
{
    static const QRegularExpression form(u"\\A<([^<>]+)>,[^<>]*<([^<>]*)>\\z"_s);
    const auto match = form.match(line);
    if (match.hasMatch())
        add(match.capturedView(1).trimmed(), match.capturedView(2).trimmed(), ListedState::NotTold);
    return match.hasMatch();
}

/// The head of a table, or a row below one.
bool ListReader::readColumns(const std::vector<QStringView>& cells)
{
    if (cells.size() >= 2 && isOneOf(cells[0], headWords)) {
        Columns columns;
        for (size_t i = 0; i < cells.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            if (isOneOf(cells[i], std::array<QStringView, 4>{u"display name", u"displayname", u"anzeigename",
                                                             u"nom complet"}))
                columns.display = at;
            else if (isOneOf(cells[i], std::array<QStringView, 3>{u"status", u"state", u"état"}))
                columns.state = at;
            else if (columns.name < 0 && isOneOf(cells[i], headWords))
                columns.name = at;
        }
        m_columns = columns;
        return true;
    }
    if (!m_columns)
        return false;
    const auto cell = [&cells](qsizetype column) {
        return column >= 0 && column < std::ssize(cells) ? cells[static_cast<size_t>(column)] : QStringView();
    };
    const QStringView state = cell(m_columns->state);
    // Control Panel leaves the state of a service that is stopped empty.
    const ListedState told = state.isEmpty() && m_columns->state >= 0
                                 ? ListedState::Stopped
                                 : stateOf(state).value_or(ListedState::NotTold);
    add(cell(m_columns->name), cell(m_columns->display), told);
    return true;
}

void ListReader::readRow(const std::vector<QStringView>& cells)
{
    ListedState state = ListedState::NotTold;
    std::vector<QStringView> names;
    for (const QStringView cell : cells) {
        if (const auto told = stateOf(cell))
            state = *told;
        else if (!cell.isEmpty() && !isOneOf(cell, startTypes))
            names.push_back(cell);
    }
    if (names.empty())
        return;
    // "NAVAP running": the state may stand behind one blank.
    const qsizetype blank = names[0].lastIndexOf(u' ');
    if (const auto told = blank > 0 ? stateOf(names[0].sliced(blank + 1)) : std::nullopt) {
        state = *told;
        names[0] = names[0].first(blank).trimmed();
    }
    const bool hasDisplay = names.size() > 1 && names[1] != names[0];
    add(names[0], hasDisplay ? names[1] : QStringView(), state);
}

void ListReader::readCells(QStringView line)
{
    const std::vector<QStringView> commas = splitAtCommas(line);
    const std::vector<QStringView> gaps = splitAtGaps(line);
    const std::vector<QStringView>& cells = commas.size() > gaps.size() ? commas : gaps;
    if (readColumns(cells))
        return;
    const bool hasState =
        std::any_of(cells.begin(), cells.end(), [](QStringView cell) { return stateOf(cell).has_value(); });
    if (&cells == &gaps || hasState)
        return readRow(cells);
    for (const QStringView cell : cells)
        readRow({cell});
}

void ListReader::readLine(QStringView line)
{
    static const QRegularExpression prompt(u"\\A[A-Za-z]:\\\\[^>]*>"_s);
    static const QRegularExpression rule(u"\\A[-=_ ]+\\z"_s);
    const QStringView bare = bareLine(line);
    if (bare.isEmpty()) {
        m_columns.reset();
        if (m_form == Form::Control)
            m_form = Form::Names;
        return;
    }
    if (prompt.match(bare).hasMatch()) {
        m_form = Form::Names;
        return;
    }
    if (bare.startsWith(u"[SC]") || rule.match(bare).hasMatch() || readHead(bare) || readControl(bare) ||
        readModule(bare))
        return;
    if (isSentence(bare)) {
        m_form = Form::Names;
        return;
    }
    if (m_form == Form::Started)
        add({}, bare, ListedState::Running);
    else if (!readNetsvc(bare))
        readCells(bare);
}

void ListReader::finish()
{
    m_list.runningOnly = m_startedAny && !m_otherForms;
    if (m_pieces.position() < m_pieces.size())
        m_list.notes.append(Message(QT_TRANSLATE_NOOP("ims", "Only the first MiB of the list is read.")));
    if (m_list.entries.size() >= mostListedServices)
        m_list.notes.append(Message(QT_TRANSLATE_NOOP("ims", "Only the first %1 names of the list are kept."),
                                    {QString::number(mostListedServices)}));
    if (m_overlong > 0)
        m_list.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "Lines that are too long for a name were passed over: "
                                             "%1."),
                    {QString::number(m_overlong)}));
    if (m_list.entries.empty())
        m_list.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "No name of a service or driver was found in the "
                                             "text.")));
}

Expected<ServiceList> ListReader::read()
{
    while (m_pieces.position() < longestServiceList) {
        std::optional<TextPiece> piece = m_pieces.next();
        if (!piece)
            break;
        m_piece = std::move(*piece);
        m_exact = m_pieces.unit() == 2 || std::all_of(m_piece.text.cbegin(), m_piece.text.cend(),
                                                      [](QChar c) { return c.unicode() < 0x80; });
        readLine(QStringView(m_piece.text).first(std::min(m_piece.text.size(), longestLine)));
    }
    if (m_pieces.isStopped())
        return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "read the list of services"))));
    if (m_pieces.error())
        return tl::unexpected(*m_pieces.error());
    finish();
    return std::move(m_list);
}

} // namespace

Message ListedService::meaning() const
{
    if (!antivirus)
        return {};
    const QStringList arguments = {antivirus.product->name, shownName()};
    switch (state) {
    case ListedState::Running:
        return Message(QT_TRANSLATE_NOOP("ims", "%1 is at work on the server: “%2” is running."), arguments);
    case ListedState::Stopped:
        return Message(
            QT_TRANSLATE_NOOP("ims", "%1 is installed; “%2” is stopped. Its filter drivers may be at work "
                                     "all the same."),
            arguments);
    case ListedState::Changing:
    case ListedState::NotTold:
        break;
    }
    return Message(
        QT_TRANSLATE_NOOP("ims", "%1 is installed: “%2” is in the list. Whether it runs is not told."),
        arguments);
}

QStringList ListedService::kb() const
{
    QStringList numbers = antivirus ? antivirus.sign->kb : QStringList();
    const QString drivers = u"Q240309"_s; // stopping the service is not enough
    if (antivirus && state == ListedState::Stopped && !numbers.contains(drivers))
        numbers.append(drivers);
    return numbers;
}

std::vector<const ListedService*> ServiceList::antivirus() const
{
    std::vector<const ListedService*> found;
    for (const ListedService& service : entries) {
        if (service.antivirus)
            found.push_back(&service);
    }
    return found;
}

bool looksLikeServiceList(QByteArrayView beginning)
{
    static const QRegularExpression form(
        u"^[ >]*(?:(?:SERVICE_NAME|DIENSTNAME|NOM_SERVICE)\\s*:|ModuleName +(?:Code|Load Addr)|Pstat "
        u"version)|"
        "^[^\\r\\n]{0,80}Windows[^\\r\\n]{0,80}(?:started|gestartet|marr.s ?):\\s*$"_s,
        QRegularExpression::MultilineOption);
    return form.match(beginningText(beginning.first(std::min(beginning.size(), mostOfBeginning)))).hasMatch();
}

Expected<ServiceList> readServiceList(const ByteSourcePtr& source, const AntivirusCatalogue& antivirus,
                                      const StopToken& stop)
{
    return ListReader(source, antivirus, stop).read();
}

} // namespace ims
