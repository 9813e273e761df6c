#pragma once

#include "core/evidence/Evidence.h"

#include <QWidget>

class QVBoxLayout;

namespace ims {

struct MissingClue;
struct MissingFileCheck;

/// What to check where a failed message's file is missing, in order: each possibility with what the evidence
/// at hand says to it, and what to do where that does not settle it.
class MissingChecks : public QWidget
{
    Q_OBJECT

public:
    MissingChecks(const Evidence& evidence, const Failure& failure, QWidget* parent = nullptr);

    bool isEmpty() const { return m_number == 0; }

    /// Whether the evidence tells what became of the file.
    bool isExplained() const { return m_explained; }

private:
    void addCheck(const MissingFileCheck& check);
    void addClue(const MissingClue& clue, QVBoxLayout* column);

    QVBoxLayout* m_column;
    int m_number = 0;
    bool m_explained = false;
};

} // namespace ims
