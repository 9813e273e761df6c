#pragma once

#include "core/eventlog/LiveLogApi.h"

#include <deque>
#include <utility>

namespace ims::test {

/// Answers as Windows would, from a list made before.
class FakeLiveLog : public LiveLogApi
{
public:
    using Answers = std::deque<Answer>;

    FakeLiveLog(Form form, Answers opens, Answers nexts)
        : m_form(form)
        , m_opens(std::move(opens))
        , m_nexts(std::move(nexts))
    {
    }

    Form form() const override { return m_form; }
    Answer open(const LiveLogName&) override { return take(m_opens, {}); }
    quint32 count() override { return 0; }
    Answer next() override { return take(m_nexts, {38}); }

private:
    static Answer take(Answers& answers, Answer otherwise)
    {
        if (answers.empty())
            return otherwise;
        Answer first = std::move(answers.front());
        answers.pop_front();
        return first;
    }

    Form m_form;
    Answers m_opens;
    Answers m_nexts;
};

} // namespace ims::test
