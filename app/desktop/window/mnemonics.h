#pragma once

class QMenu;

namespace portolan {

/// Sees to it that no letter of Alt leads to two items of the menu, whatever translations and lists
/// of files have brought together: the first item keeps its letter, a later one takes a free letter
/// of its text (the first of a word where one is free), else none. Every time that the menu is
/// shown; its submenus need a call of their own.
void keepMnemonicsApart(QMenu *menu);

} // namespace portolan
