#pragma once

#include <unistd.h>

namespace ims::test {

/// For root, to whom permissions do not apply: files are opened as a user without any, while it lives.
class AsNobody
{
public:
    AsNobody()
        : m_user(geteuid())
    {
        m_done = m_user != 0 || seteuid(65534) == 0;
    }
    ~AsNobody()
    {
        if (m_user == 0)
            m_done = seteuid(0) == 0;
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

    bool isDone() const { return m_done; }

private:
    uid_t m_user;
    bool m_done = false;
};

} // namespace ims::test
