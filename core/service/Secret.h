#pragma once

#include <QByteArray>

#include <utility>

namespace ims {

/// A password on its way to a program's standard input. It cannot be copied, printed or compared, and its
/// bytes are overwritten when it goes: nothing of it is to reach an argument, a log, a case or a report.
class Secret
{
public:
    Secret() = default;

    /// Takes the bytes (UTF-8) over. The caller overwrites what else it holds of them.
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    Secret(Secret&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }

    Secret& operator=(Secret&& other) noexcept
    {
        QByteArray taken = std::exchange(other.m_bytes, {});
        wipe(m_bytes);
        m_bytes = std::move(taken);
        return *this;
    }

    ~Secret() { wipe(m_bytes); }

    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// For the one place that hands it on. Do not keep what is handed out.
    const QByteArray& bytes() const { return m_bytes; }

    static void wipe(QByteArray& bytes)
    {
        // Through a volatile pointer: a compiler leaves out writes that nobody reads.
        volatile char* at = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            at[i] = 0;
        bytes.clear();
    }

private:
    QByteArray m_bytes;
};

} // namespace ims
