#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Files that an export must repeat byte for byte. After a wanted change: run the test with
/// PORTOLAN_UPDATE_GOLDEN=1 in the environment, read the difference in git, commit it.
namespace portolan::testing {

/// HTML without the embedded font, which is Debian's, and without drawings, which have tests of
/// their own; other bytes as they are.
inline QByteArray comparable(const QByteArray &bytes)
{
    static const QRegularExpression font(QStringLiteral("base64,[A-Za-z0-9+/=]+"));
    static const QRegularExpression drawing(QStringLiteral("<svg.*?</svg>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    if (!bytes.startsWith("<!DOCTYPE html>"))
        return bytes;
    QString text = QString::fromUtf8(bytes);
    text.replace(font, QStringLiteral("base64,FONT"));
    text.replace(drawing, QStringLiteral("<svg/>"));
    return text.toUtf8();
}

inline void compareWithGolden(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("PORTOLAN_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.fileName()));
        file.write(bytes);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    // Line by line, so that a failure shows where.
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> actual = bytes.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(QString::fromUtf8(actual.at(i)), QString::fromUtf8(expected.at(i)));
    QCOMPARE(actual.size(), expected.size());
}

} // namespace portolan::testing
