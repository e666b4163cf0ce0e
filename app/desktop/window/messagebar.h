#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace portolan {

/// A slim row that tells something and asks nothing: an icon, a text that wraps, buttons at its
/// end. It takes no focus by itself; Tab reaches its buttons. Hidden until it has something to
/// say, and heard by a screen reader then.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    /// The bar is named NAMEBar, its label NAMEText.
    explicit MessageBar(const QString &name, QWidget *parent = nullptr);

    /// Shows the bar with a text; hides it where the text is empty.
    void setMessage(const QString &text);
    /// What the bar says, without markup; empty while it is hidden.
    QString plainText() const;
    /// A button named NAME at the end of the row.
    QToolButton *addButton(const char *name, const QString &icon = {});
    void setIcon(const QString &icon);

protected:
    QLabel *label() const { return m_text; }
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace portolan
