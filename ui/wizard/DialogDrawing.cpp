#include "ui/wizard/DialogDrawing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct DialogDrawing
{
    Q_DECLARE_TR_FUNCTIONS(DialogDrawing)
};

// Lengths in heights of a line of text.
constexpr qreal sideMargin = 2.6; ///< for arrows and numbers
constexpr qreal noMargin = 0.3;
constexpr qreal windowWidth = 26;
constexpr qreal titleHeight = 1.7;
constexpr qreal badgeRadius = 0.8;
constexpr qreal markDistance = 0.25; ///< between a field and its frame

enum class Side { Left, Right, Top, Bottom };

Side sideOf(DialogField field)
{
    switch (field) {
    case DialogField::Tab:
        return Side::Top;
    case DialogField::DomainButton:
    case DialogField::List:
        return Side::Left;
    case DialogField::Ok:
        return Side::Bottom;
    default:
        return Side::Right;
    }
}

/// The lists of one domain are seen where one is added or edited alone.
bool showsOneDomain(const DrawnDialog& dialog)
{
    const auto isOfOne = [](DialogField field) {
        return field == DialogField::Domain || field == DialogField::Mime || field == DialogField::NonMime;
    };
    return std::any_of(dialog.marks.begin(), dialog.marks.end(), isOfOne);
}

qreal windowHeight(const DrawnDialog& dialog)
{
    if (dialog.kind == PathPicture::InternetMail)
        return 17.4;
    return showsOneDomain(dialog) ? 23.2 : 15.4;
}

/// Above and below there is room for what stands there alone.
qreal topMargin(const DrawnDialog& dialog)
{
    if (dialog.marks.contains(DialogField::Tab))
        return sideMargin;
    return dialog.kind == PathPicture::InternetMail ? 1.8 : noMargin;
}

qreal bottomMargin(const DrawnDialog& dialog)
{
    return dialog.marks.contains(DialogField::Ok) ? sideMargin : noMargin;
}

/// Rectangles relative to the window, in line heights.
QMap<DialogField, QRectF> fieldsOf(const DrawnDialog& dialog)
{
    const qreal footer = windowHeight(dialog) - 2.3;
    if (dialog.kind == PathPicture::InternetMail) {
        return {{DialogField::Tab, {8.7, 2.2, 7, 1.7}},
                {DialogField::Mime, {7.2, 5.8, 16.6, 1.6}},
                {DialogField::NonMime, {7.2, 8.1, 16.6, 1.6}},
                {DialogField::DomainButton, {2, 12, 8.2, 1.8}},
                {DialogField::Ok, {15.6, footer, 4.4, 1.7}}};
    }
    QMap<DialogField, QRectF> fields{
        {DialogField::List, {0.9, 2.5, 16.6, 9.6}},   {DialogField::Add, {18.6, 2.5, 6.5, 1.6}},
        {DialogField::Edit, {18.6, 4.5, 6.5, 1.6}},   {DialogField::Remove, {18.6, 6.5, 6.5, 1.6}},
        {DialogField::MoveUp, {18.6, 8.5, 6.5, 1.6}}, {DialogField::Ok, {15.6, footer, 4.4, 1.7}}};
    if (showsOneDomain(dialog)) {
        fields.insert(DialogField::Domain, {7.2, 13.7, 17.2, 1.6});
        fields.insert(DialogField::Mime, {7.2, 16.1, 17.2, 1.6});
        fields.insert(DialogField::NonMime, {7.2, 18.5, 17.2, 1.6});
    }
    return fields;
}

QRectF scaled(const QRectF& rect, qreal unit, const QPointF& origin)
{
    return QRectF(rect.topLeft() * unit, rect.size() * unit).translated(origin);
}

QString connectorTitle(const PathServer& server)
{
    const QString service =
        server.family == "4.0"_L1 ? u"Internet Mail Connector"_s : u"Internet Mail Service"_s;
    return server.name.isEmpty() ? u"%1 Properties"_s.arg(service)
                                 : u"%1 (%2) Properties"_s.arg(service, server.name);
}

QString groupTitle(const QString& family)
{
    return family.isEmpty() || family == "5.5"_L1 ? u"Character Sets"_s : u"Character Set Translation"_s;
}

/// Draws one window; the names of its controls are Administrator's own and stay English.
class Drawer
{
public:
    Drawer(QPainter& painter, const DrawnDialog& dialog, const Theme& theme, const QFont& font)
        : m_painter(painter)
        , m_dialog(dialog)
        , m_theme(theme)
        , m_font(font)
        , m_layout(dialogLayout(dialog, font, painter.device()))
        , m_unit(QFontMetricsF(font, painter.device()).height())
    {
    }

    void draw()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_font);
        if (m_dialog.kind == PathPicture::InternetMail)
            drawTab();
        else
            drawDomains();
        for (qsizetype i = 0; i < m_dialog.marks.size(); ++i)
            drawMark(m_dialog.marks.at(i), static_cast<int>(i) + 1);
        m_painter.restore();
    }

private:
    QRectF at(qreal x, qreal y, qreal width, qreal height) const
    {
        return scaled({x, y, width, height}, m_unit, m_layout.window.topLeft());
    }
    QRectF field(DialogField field) const { return m_layout.fields.value(field); }
    QPen pen(ColorRole role, qreal width = 0.06) const
    {
        return QPen(m_theme.color(role), std::max(1.0, width * m_unit));
    }

    void text(const QRectF& rect, const QString& words, ColorRole role = ColorRole::Text,
              Qt::Alignment place = Qt::AlignLeft | Qt::AlignVCenter)
    {
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        m_painter.setPen(m_theme.color(role));
        QTextOption option(place);
        option.setWrapMode(QTextOption::NoWrap);
        m_painter.drawText(rect, metrics.elidedText(words, Qt::ElideMiddle, rect.width()), option);
    }

    void box(const QRectF& rect, ColorRole ground, const QPen& frame)
    {
        m_painter.setPen(frame);
        m_painter.setBrush(m_theme.color(ground));
        m_painter.drawRect(rect);
    }

    void window(const QString& title)
    {
        box(m_layout.window, ColorRole::Window, pen(ColorRole::Muted));
        const QRectF bar = at(0, 0, windowWidth, titleHeight);
        m_painter.setPen(pen(ColorRole::Border));
        m_painter.drawLine(bar.bottomLeft(), bar.bottomRight());
        bold(true);
        text(at(0.7, 0, windowWidth - 1.4, titleHeight), title);
        bold(false);
    }

    void bold(bool on)
    {
        QFont font = m_font;
        if (on)
            font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
    }

    void button(const QRectF& rect, const QString& name, ColorRole ink = ColorRole::Text)
    {
        m_painter.setPen(pen(ColorRole::Muted));
        m_painter.setBrush(m_theme.color(ColorRole::Surface));
        m_painter.drawRoundedRect(rect, 0.2 * m_unit, 0.2 * m_unit);
        text(rect.adjusted(0.3 * m_unit, 0, -0.3 * m_unit, 0), name, ink, Qt::AlignCenter);
    }

    void group(const QRectF& rect, const QString& title, ColorRole ink = ColorRole::Text)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen(ColorRole::Border));
        m_painter.drawRect(rect);
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const qreal width = std::min(metrics.horizontalAdvance(title) + 0.4 * m_unit, rect.width() - m_unit);
        const QRectF head(rect.left() + 0.5 * m_unit, rect.top() - 0.5 * m_unit, width, m_unit);
        m_painter.fillRect(head, m_theme.color(ColorRole::Window));
        text(head.adjusted(0.2 * m_unit, 0, 0, 0), title, ink);
    }

    /// A list of one line with its name to the left.
    void choice(DialogField which, const QString& name, const QString& value)
    {
        const QRectF rect = field(which);
        text(QRectF(m_layout.window.left() + 2 * m_unit, rect.top(), 5 * m_unit, rect.height()), name);
        box(rect, ColorRole::Surface, pen(ColorRole::Muted));
        text(rect.adjusted(0.4 * m_unit, 0, -1.7 * m_unit, 0), value.isEmpty() ? u"…"_s : value);
        if (which == DialogField::Domain)
            return;
        QPainterPath arrow;
        const QPointF middle(rect.right() - 0.8 * m_unit, rect.center().y());
        arrow.moveTo(middle + QPointF(-0.35, -0.18) * m_unit);
        arrow.lineTo(middle + QPointF(0.35, -0.18) * m_unit);
        arrow.lineTo(middle + QPointF(0, 0.25) * m_unit);
        arrow.closeSubpath();
        m_painter.fillPath(arrow, m_theme.color(ColorRole::Text));
    }

    void footer()
    {
        const QRectF ok = field(DialogField::Ok);
        button(ok, u"OK"_s);
        button(ok.translated(5 * m_unit, 0), u"Cancel"_s);
    }

    void drawTab()
    {
        window(connectorTitle(m_dialog.server));
        const QRectF page = at(0.7, 3.9, windowWidth - 1.4, 10.9);
        box(page, ColorRole::Window, pen(ColorRole::Muted));
        drawWrongTab(at(0.9, 2.2, 6.4, 1.7));
        text(at(7.4, 2.2, 1.3, 1.7), u"…"_s, ColorRole::Muted, Qt::AlignCenter);
        const QRectF own = field(DialogField::Tab);
        m_painter.setPen(pen(ColorRole::Muted));
        m_painter.setBrush(m_theme.color(ColorRole::Window));
        m_painter.drawRect(own);
        m_painter.fillRect(QRectF(own.left() + 1, own.bottom() - 0.1 * m_unit, own.width() - 2, 0.3 * m_unit),
                           m_theme.color(ColorRole::Window));
        bold(true);
        text(own, u"Internet Mail"_s, ColorRole::Text, Qt::AlignCenter);
        bold(false);
        text(at(16, 2.2, 1.3, 1.7), u"…"_s, ColorRole::Muted, Qt::AlignCenter);
        group(at(1.4, 4.9, windowWidth - 2.8, 5.4), groupTitle(m_dialog.server.family));
        choice(DialogField::Mime, u"MIME"_s, m_dialog.mime);
        choice(DialogField::NonMime, u"Non-MIME"_s, m_dialog.nonMime);
        const bool older = groupTitle(m_dialog.server.family) != u"Character Sets"_s;
        if (older)
            group(at(1.4, 11.3, windowWidth - 2.8, 3), u"Specify Message Content by E-Mail Domain"_s);
        button(field(DialogField::DomainButton), u"E-Mail Domain…"_s);
        if (!older)
            button(at(15, 12, 8.8, 1.8), u"Advanced Options…"_s, ColorRole::Muted);
        footer();
    }

    /// The tab that is not meant, set apart: dashed, struck through, and told so above the window.
    void drawWrongTab(const QRectF& tab)
    {
        QPen dashed = pen(ColorRole::Muted);
        dashed.setStyle(Qt::DashLine);
        m_painter.setPen(dashed);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(tab);
        m_painter.setPen(pen(ColorRole::Error, 0.1));
        m_painter.drawLine(tab.topLeft(), tab.bottomRight());
        m_painter.drawLine(tab.bottomLeft(), tab.topRight());
        text(tab, u"Connections"_s, ColorRole::Text, Qt::AlignCenter);
        const qreal left = m_layout.window.left() - 0.9 * m_unit;
        const QRectF words(left, m_layout.window.top() - 1.7 * m_unit, 9 * m_unit, 1.5 * m_unit);
        text(words, DialogDrawing::tr("✕ not this tab"), ColorRole::Error);
        m_painter.setPen(dashed);
        const QPointF corner(left + 0.3 * m_unit, tab.center().y());
        m_painter.drawLine(QPointF(corner.x(), words.bottom()), corner);
        m_painter.drawLine(corner, QPointF(tab.left(), corner.y()));
    }

    void drawDomains()
    {
        window(u"E-Mail Domain"_s);
        drawList();
        button(field(DialogField::Add), u"Add…"_s);
        button(field(DialogField::Edit), u"Edit…"_s);
        button(field(DialogField::Remove), u"Remove"_s);
        button(field(DialogField::MoveUp), u"Move Up"_s);
        button(field(DialogField::MoveUp).translated(0, 2 * m_unit), u"Move Down"_s);
        if (showsOneDomain(m_dialog)) {
            const bool adds = m_dialog.marks.contains(DialogField::Add);
            group(at(0.9, 12.9, windowWidth - 1.8, 7.7),
                  adds ? DialogDrawing::tr("what Add opens") : DialogDrawing::tr("what Edit opens"),
                  ColorRole::Muted);
            choice(DialogField::Domain, u"Domain"_s, m_dialog.domain);
            choice(DialogField::Mime, u"MIME"_s, m_dialog.mime);
            choice(DialogField::NonMime, u"Non-MIME"_s, m_dialog.nonMime);
        }
        footer();
    }

    void drawList()
    {
        const QRectF list = field(DialogField::List);
        box(list, ColorRole::Surface, pen(ColorRole::Muted));
        QStringList rows = {u"…"_s};
        const bool adds = m_dialog.marks.contains(DialogField::Add);
        if (!adds && !m_dialog.domain.isEmpty())
            rows.append(m_dialog.domain);
        if (!m_dialog.above.isEmpty())
            rows.append(m_dialog.above);
        rows.append(u"…"_s);
        QRectF row(list.left() + 0.2 * m_unit, list.top() + 0.3 * m_unit, list.width() - 0.4 * m_unit,
                   1.4 * m_unit);
        for (const QString& name : std::as_const(rows)) {
            const bool selected = name == m_dialog.domain;
            if (selected)
                m_painter.fillRect(row, m_theme.color(ColorRole::Selection));
            text(row.adjusted(0.3 * m_unit, 0, -0.3 * m_unit, 0), name,
                 selected ? ColorRole::SelectionText : ColorRole::Text);
            row.translate(0, 1.5 * m_unit);
        }
    }

    /// The number's place in the margin, and where its arrow ends.
    std::pair<QPointF, QPointF> arrowOf(DialogField which, const QRectF& frame) const
    {
        const qreal out = (badgeRadius + 0.3) * m_unit;
        const QPointF middle = frame.center();
        switch (sideOf(which)) {
        case Side::Left:
            return {{m_layout.window.left() - out, middle.y()}, {frame.left(), middle.y()}};
        case Side::Top:
            return {{middle.x(), m_layout.window.top() - out}, {middle.x(), frame.top()}};
        case Side::Bottom:
            return {{middle.x(), m_layout.window.bottom() + out}, {middle.x(), frame.bottom()}};
        case Side::Right:
            break;
        }
        return {{m_layout.window.right() + out, middle.y()}, {frame.right(), middle.y()}};
    }

    void drawMark(DialogField which, int number)
    {
        const qreal distance = markDistance * m_unit;
        const QRectF frame = field(which).adjusted(-distance, -distance, distance, distance);
        const QColor accent = m_theme.color(ColorRole::Accent);
        const QPen thick(accent, std::max(2.0, 0.16 * m_unit));
        m_painter.setPen(thick);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(frame, distance, distance);
        const auto [from, to] = arrowOf(which, frame);
        const QLineF line(from, to);
        m_painter.drawLine(line);
        const QPointF along = QPointF(line.dx(), line.dy()) / std::max(1.0, line.length());
        const QPointF across(-along.y(), along.x());
        QPainterPath head(to);
        head.lineTo(to - along * 0.7 * m_unit + across * 0.35 * m_unit);
        head.lineTo(to - along * 0.7 * m_unit - across * 0.35 * m_unit);
        head.closeSubpath();
        m_painter.fillPath(head, accent);
        const qreal radius = badgeRadius * m_unit;
        m_painter.setBrush(m_theme.color(ColorRole::Surface));
        m_painter.drawEllipse(from, radius, radius);
        bold(true);
        text(QRectF(from.x() - radius, from.y() - radius, 2 * radius, 2 * radius), QString::number(number),
             ColorRole::Text, Qt::AlignCenter);
        bold(false);
    }

    QPainter& m_painter;
    const DrawnDialog& m_dialog;
    const Theme& m_theme;
    const QFont& m_font;
    DialogLayout m_layout;
    qreal m_unit;
};

QString valueWords(const QString& list, const QString& value)
{
    return value.isEmpty() ? DialogDrawing::tr("the list %1").arg(list)
                           : DialogDrawing::tr("the list %1, which shows “%2”").arg(list, value);
}

QString fieldWords(DialogField field, const DrawnDialog& dialog)
{
    switch (field) {
    case DialogField::Tab:
        return DialogDrawing::tr("the tab “Internet Mail”");
    case DialogField::Mime:
        return valueWords(u"MIME"_s, dialog.mime);
    case DialogField::NonMime:
        return valueWords(u"Non-MIME"_s, dialog.nonMime);
    case DialogField::DomainButton:
        return DialogDrawing::tr("the button “E-Mail Domain” below the lists");
    case DialogField::List:
        return dialog.domain.isEmpty()
                   ? DialogDrawing::tr("the list of domains")
                   : DialogDrawing::tr("the entry “%1” in the list of domains").arg(dialog.domain);
    case DialogField::Add:
        return DialogDrawing::tr("the button Add, beside the list");
    case DialogField::Edit:
        return DialogDrawing::tr("the button Edit, beside the list");
    case DialogField::Remove:
        return DialogDrawing::tr("the button Remove, beside the list");
    case DialogField::MoveUp:
        return DialogDrawing::tr("the button Move Up, beside the list");
    case DialogField::Domain:
        return DialogDrawing::tr("the field for the domain, with “%1”").arg(dialog.domain);
    case DialogField::Ok:
        break;
    }
    return DialogDrawing::tr("the button OK");
}

} // namespace

DrawnDialog drawnDialog(const PathStep& step, const PathServer& server)
{
    // The first argument of each text is the server's name, made harmless to show.
    return {step.picture, {step.text.arguments.value(0), server.family},
            step.domain,  step.above,
            step.mime,    step.nonMime,
            step.marks};
}

DialogLayout dialogLayout(const DrawnDialog& dialog, const QFont& font, const QPaintDevice* device)
{
    const qreal unit = QFontMetricsF(font, device).height();
    const QSizeF size(windowWidth, windowHeight(dialog));
    DialogLayout layout;
    layout.size = (size + QSizeF(2 * sideMargin, topMargin(dialog) + bottomMargin(dialog))) * unit;
    layout.window = QRectF(QPointF(sideMargin, topMargin(dialog)) * unit, size * unit);
    const QMap<DialogField, QRectF> fields = fieldsOf(dialog);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        layout.fields.insert(it.key(), scaled(it.value(), unit, layout.window.topLeft()));
    return layout;
}

void drawDialog(QPainter& painter, const DrawnDialog& dialog, const Theme& theme, const QFont& font)
{
    if (dialog.kind != PathPicture::None)
        Drawer(painter, dialog, theme, font).draw();
}

QString dialogInWords(const DrawnDialog& dialog)
{
    if (dialog.kind == PathPicture::None)
        return {};
    const bool tab = dialog.kind == PathPicture::InternetMail;
    QStringList marks;
    for (const DialogField field : dialog.marks)
        marks.append(DialogDrawing::tr("%1: %2").arg(marks.size() + 1).arg(fieldWords(field, dialog)));
    QString words = tab ? DialogDrawing::tr("Drawing of the tab “Internet Mail” in the properties.")
                        : DialogDrawing::tr("Drawing of the dialog “E-Mail Domain”.");
    if (!marks.isEmpty())
        words += u' ' + DialogDrawing::tr("Marked are %1.").arg(marks.join(u"; "_s));
    if (tab)
        words += u' ' + DialogDrawing::tr("The tab “Connections” is struck through: it is not meant.");
    return words;
}

QString dialogCaption()
{
    return DialogDrawing::tr("Schematic, drawn from the descriptions in the articles: details may differ.");
}

} // namespace ims
