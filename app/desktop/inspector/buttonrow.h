#pragma once

#include <QString>

class QAbstractButton;
class QLabel;
class QWidget;

namespace portolan {

/// A check box or radio button with a label beside it that wraps, which the button's own could not;
/// a click on the label is one on the button. BELOW stands under the label, if given.
QWidget *makeButtonRow(QAbstractButton *button, const QString &text, QWidget *below = nullptr);

} // namespace portolan
