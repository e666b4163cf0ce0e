#pragma once

#include "base/language.h"

#include <QString>

class QDialog;
class QWidget;

namespace portolan {

class Catalog;
struct FlowNews;

/// What lies between two products and what that did to the flows, as HTML in the language: the
/// catalogue's lines of every product on the way, those of products left behind said to be taken
/// back.
QString productChangeHtml(const FlowNews &news, const Catalog &catalog, Language language);

/// A window with it that waits for nobody and deletes itself when it is closed.
QDialog *makeProductChange(const FlowNews &news, const Catalog &catalog, Language language,
                           QWidget *parent);

} // namespace portolan
