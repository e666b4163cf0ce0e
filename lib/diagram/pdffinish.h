#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>

/// What QPdfWriter leaves to be done for a file that is the same on every machine and every day.
/// Internal.
namespace portolan {

/// The XMP metadata of a PDF/A-1b document, in place of Qt's, which bears the hour.
QByteArray pdfMetadata(const QString &title, const QString &creator, QDate date);

/// Sets the creation date to midnight UTC of DATE, makes the id of the document from its content,
/// and lets spaces be copied as spaces: Qt names their glyph a tab. LABELS (ASCII) name the pages
/// in readers; where all are empty the pages are numbered.
void finishPdf(QByteArray &pdf, QDate date, const QStringList &labels = {});

} // namespace portolan
