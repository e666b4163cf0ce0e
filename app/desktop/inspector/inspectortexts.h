#pragma once

#include <QCoreApplication>

namespace portolan {

/// One translation context for all parts of the inspector: they share most of their words.
class Inspector
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

} // namespace portolan
