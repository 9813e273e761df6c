#pragma once

#include "ui/common/Banner.h"

#include <QWidget>

class QVBoxLayout;

namespace ims {

/// The sentences above the pages, newest last. Each stands once and stays until it is dismissed or what it
/// says is no longer so.
class BannerStack : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(QWidget* parent = nullptr);

    /// A banner with a `topic` replaces the one of that topic; `action`s become buttons in it.
    void add(BannerKind kind, const QString& text, const QString& topic = {},
             const QList<QAction*>& actions = {});
    void remove(const QString& topic);
    void clear();

    QStringList texts() const;

private:
    void take(Banner* banner);
    void fit();

    QVBoxLayout* m_column;
};

} // namespace ims
