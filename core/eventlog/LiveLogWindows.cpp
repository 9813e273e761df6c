#include "core/eventlog/LiveLogApi.h"

#include <windows.h>

#include <winevt.h>

#include <array>

namespace ims {

namespace {

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

/// The calls that every Windows since NT 3.1 answers: NT 4.0 and 2000 servers have no other.
class ClassicLogApi : public LiveLogApi
{
public:
    ~ClassicLogApi() override { close(); }

    Form form() const override { return Form::Records; }

    Answer open(const LiveLogName& name) override
    {
        close();
        const QString server = QLatin1StringView("\\\\") + name.computer;
        m_log = OpenEventLogW(name.computer.isEmpty() ? nullptr : wide(server), wide(name.log));
        return {m_log ? 0 : GetLastError()};
    }

    quint32 count() override
    {
        DWORD number = 0;
        return m_log && GetNumberOfEventLogRecords(m_log, &number) ? number : 0;
    }

    Answer next() override
    {
        for (;;) {
            DWORD read = 0;
            DWORD needed = 0;
            const auto room = static_cast<DWORD>(m_buffer.size());
            if (ReadEventLogW(m_log, EVENTLOG_SEQUENTIAL_READ | EVENTLOG_BACKWARDS_READ, 0, m_buffer.data(),
                              room, &read, &needed))
                return {0, m_buffer.first(static_cast<qsizetype>(read))};
            const quint32 error = GetLastError();
            const bool tooSmall = error == ERROR_INSUFFICIENT_BUFFER && needed > room && needed <= longest;
            if (!tooSmall)
                return {error};
            m_buffer.resize(static_cast<qsizetype>(needed));
        }
    }

private:
    static constexpr DWORD longest = 0x7FFFF; ///< the largest buffer that ReadEventLog takes

    void close()
    {
        if (m_log)
            CloseEventLog(m_log);
        m_log = nullptr;
    }

    HANDLE m_log = nullptr;
    QByteArray m_buffer = QByteArray(0x10000, '\0');
};

struct CloseEvt
{
    using pointer = EVT_HANDLE;
    void operator()(EVT_HANDLE handle) const { EvtClose(handle); }
};
using EvtHandle = std::unique_ptr<void, CloseEvt>;

/// The calls of Vista and newer.
class ModernLogApi : public LiveLogApi
{
public:
    Form form() const override { return Form::Xml; }

    Answer open(const LiveLogName& name) override
    {
        m_query.reset();
        m_session.reset();
        if (!name.computer.isEmpty()) {
            QString server = name.computer;
            EVT_RPC_LOGIN login{};
            login.Server = reinterpret_cast<wchar_t*>(server.data());
            login.Flags = EvtRpcLoginAuthDefault;
            m_session.reset(EvtOpenSession(EvtRpcLogin, &login, 0, 0));
            if (!m_session)
                return {GetLastError()};
        }
        m_query.reset(
            EvtQuery(m_session.get(), wide(name.log), L"*", EvtQueryChannelPath | EvtQueryReverseDirection));
        return {m_query ? 0 : GetLastError()};
    }

    quint32 count() override { return 0; }

    Answer next() override
    {
        std::array<EVT_HANDLE, 64> events{};
        DWORD number = 0;
        if (!EvtNext(m_query.get(), static_cast<DWORD>(events.size()), events.data(), INFINITE, 0, &number))
            return {GetLastError()};
        Answer answer;
        for (DWORD i = 0; i < number; ++i) {
            const EvtHandle event(events[i]);
            answer.bytes += rendered(event.get());
        }
        return answer;
    }

private:
    QByteArray rendered(EVT_HANDLE event)
    {
        DWORD used = 0;
        DWORD properties = 0;
        const auto room = [this] { return static_cast<DWORD>(m_text.size() * 2); };
        while (!EvtRender(nullptr, event, EvtRenderEventXml, room(), m_text.data(), &used, &properties)) {
            if (GetLastError() != ERROR_INSUFFICIENT_BUFFER || used <= room())
                return {};
            m_text.resize(static_cast<qsizetype>(used / 2 + 1));
        }
        const qsizetype length = used / 2 > 0 ? static_cast<qsizetype>(used / 2) - 1 : 0; // without its NUL
        return QStringView(m_text).first(length).toUtf8();
    }

    EvtHandle m_session;
    EvtHandle m_query;
    QString m_text = QString(0x4000, u' ');
};

} // namespace

LiveLogApis liveLogApis()
{
    LiveLogApis apis;
    apis.push_back(std::make_unique<ModernLogApi>());
    apis.push_back(std::make_unique<ClassicLogApi>());
    return apis;
}

} // namespace ims
