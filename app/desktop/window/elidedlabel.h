#pragma once

#include <QLabel>

namespace portolan {

/// A line of plain text that ends in an ellipsis where its place is too narrow; the tool tip then
/// has the whole of it.
class ElidedLabel : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// What is seen of the text.
    QString shownText() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace portolan
