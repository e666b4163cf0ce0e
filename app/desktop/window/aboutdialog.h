#pragma once

class QWidget;

namespace portolan {

/// What the program is, its version and the licences of what it is made with.
void showAbout(QWidget *parent);

} // namespace portolan
