#pragma once

#include "diagram/pdffile.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

/// What QPdfWriter leaves to be done for a file that is the same on every machine and every day.
/// Internal.
namespace portolan {

/// The XMP metadata of a PDF/A-1b document, in place of Qt's, which bears the hour.
QByteArray pdfMetadata(const QString &title, const QString &creator, QDate date);

/// FILE with the creation date at midnight UTC of DATE, an id made from its content, and spaces
/// that are copied as spaces: Qt names their glyph a tab. LABELS (ASCII) name the pages in readers;
/// where all are empty the pages are numbered.
QByteArray finishedPdf(PdfFile file, QDate date, const QStringList &labels = {});

} // namespace portolan
