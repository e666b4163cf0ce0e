#include "desktop/modals.h"

#include "desktop/window/errordialog.h"
#include "desktop/window/exportdialog.h"
#include "desktop/window/startpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

using namespace portolan;

/// The window and the files it opens, saves and exports.
class TestMainWindowFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_path = m_f->file("edge.portolan");
        QVERIFY(QFile::copy(
            QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/single-nat.portolan"), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    }
    void cleanup() { m_f.reset(); }

    void aSavedTopologyOpensAgain()
    {
        QVERIFY(m_f->window->openFile(m_path));
        QVERIFY(m_f->document().addNode(NodeType::Director).ok());
        QVERIFY(m_f->window->isWindowModified());
        m_f->action("actionSave").trigger();
        QVERIFY(!m_f->window->isWindowModified());
        const QByteArray saved = m_f->bytes();
        QCOMPARE(contentOf(m_path), saved);
        m_f->action("actionNew").trigger();
        QVERIFY(m_f->document().topology().nodes.empty());
        QVERIFY(m_f->window->openFile(m_path));
        QCOMPARE(m_f->bytes(), saved);
        QVERIFY(m_f->window->windowTitle().contains(QStringLiteral("edge.portolan")));
    }

    void theUnsavedQuestion_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("saves");
        QTest::newRow("save") << int(QMessageBox::Save) << true << true;
        QTest::newRow("discard") << int(QMessageBox::Discard) << true << false;
        QTest::newRow("cancel") << int(QMessageBox::Cancel) << false << false;
    }
    void theUnsavedQuestion()
    {
        QFETCH(int, answer);
        QFETCH(bool, closes);
        QFETCH(bool, saves);
        QVERIFY(m_f->window->openFile(m_path));
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        const QByteArray edited = m_f->bytes();
        const QByteArray old = contentOf(m_path);
        {
            const WhenModal question(press(QMessageBox::StandardButton(answer)));
            QCOMPARE(m_f->window->openSample(QStringLiteral("standard")), closes);
            QCOMPARE(question.seen(), QStringLiteral("unsavedQuestion"));
        }
        QCOMPARE(contentOf(m_path) != old, saves);
        QCOMPARE(m_f->bytes() == edited, !closes);
        QCOMPARE(m_f->document().isModified(), !closes);
        if (closes) {
            QVERIFY(m_f->window->openFile(m_path));
            QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        }
        const WhenModal question(press(QMessageBox::StandardButton(answer)));
        QCOMPARE(m_f->window->close(), closes);
        QCOMPARE(question.seen(), QStringLiteral("unsavedQuestion"));
        QCOMPARE(m_f->window->isVisible(), !closes);
    }

    void savingANewTopologyAsksWhere()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        const QString path = m_f->file("new.portolan");
        const WhenModal question([&](QWidget *dialog) { chooseFile(dialog, path); });
        m_f->action("actionSave").trigger();
        QVERIFY(QFile::exists(path));
        QCOMPARE(m_f->document().filePath(), path);
        QVERIFY(!m_f->document().isModified());
    }

    void aBrokenFileShowsAllItsErrors_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("content") << dataFile("topology/invalid/bad-addresses.portolan");
        QTest::newRow("missing") << QStringLiteral("no-such-file.portolan");
        QTest::newRow("no topology") << QStringLiteral(PORTOLAN_SOURCE_DIR "/LICENSE");
    }
    void aBrokenFileShowsAllItsErrors()
    {
        QFETCH(QString, path);
        QVERIFY(m_f->window->openFile(m_path));
        const QByteArray before = m_f->bytes();
        const auto read = readTopologyFile(path);
        QVERIFY(!read.ok());
        QStringList lines;
        for (const Error &error : read.errors())
            lines.append(errorLine(error, Language::English));
        QString shown;
        const WhenModal errors([&](QWidget *dialog) {
            shown = dialog->findChild<QPlainTextEdit *>(QStringLiteral("errorList"))->toPlainText();
            dialog->close();
        });
        QVERIFY(!m_f->window->openFile(path));
        QCOMPARE(errors.seen(), QStringLiteral("errorDialog"));
        QCOMPARE(shown.split(u'\n'), lines);
        QCOMPARE(m_f->bytes(), before);
        QCOMPARE(m_f->document().filePath(), m_path);
        QVERIFY(!QSettings().value(QStringLiteral("recentFiles")).toStringList().contains(path));
    }

    void aSaveThatFailsIsTold()
    {
        QVERIFY(m_f->window->openFile(m_path));
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QDir().mkdir(m_path));
        const WhenModal errors([](QWidget *dialog) { dialog->close(); });
        QVERIFY(!m_f->window->save());
        QCOMPARE(errors.seen(), QStringLiteral("errorDialog"));
        QVERIFY(m_f->window->isWindowModified());
    }

    void everyFormatIsExported()
    {
        QVERIFY(m_f->window->openFile(m_path));
        ExportDialog dialog(&m_f->document(), FlowFilter(), Language::English, m_f->window.get());
        auto *formats = dialog.findChild<QListWidget *>(QStringLiteral("exportFormats"));
        QStringList written;
        for (int row = 0; row < formats->count(); ++row) {
            formats->setCurrentRow(row);
            if (!dialog.format())
                continue;
            const ExportFormat &format = *dialog.format();
            const QString path = m_f->folder.filePath(
                QStringLiteral("%1-%2.%3")
                    .arg(QString::number(int(format.kind)), format.id, format.suffix));
            QVERIFY2(dialog.writeTo(path), qPrintable(path));
            QCOMPARE(dialog.writtenFile(), path);
            QVERIFY2(contentOf(path).size() > 200, qPrintable(path));
            if (format.suffix != u"pdf" && format.suffix != u"xlsx")
                QCOMPARE(contentOf(path), *format.write(dialog.request()));
            written.append(path);
        }
        QCOMPARE(written.size(), exportFormats().size());
        QCOMPARE(written.removeDuplicates(), 0);
        QCOMPARE(size_t(m_f->document().topology().flowNumbers.size()),
                 m_f->document().flows().flows.size());
        const WhenModal errors([](QWidget *box) { box->close(); });
        QVERIFY(!dialog.writeTo(m_f->file("missing/flows.csv")));
        QCOMPARE(errors.seen(), QStringLiteral("errorDialog"));
    }

    void anExportFollowsTheFilter()
    {
        QVERIFY(m_f->window->openFile(m_path));
        FlowFilter filter;
        const auto isChecked = [&] {
            const ExportDialog dialog(&m_f->document(), filter, Language::English);
            return dialog.findChild<QCheckBox *>(QStringLiteral("exportFiltered"))->isChecked();
        };
        QVERIFY(!isChecked());
        filter.firewall = Firewall::Internal;
        QVERIFY(isChecked());
        ExportDialog dialog(&m_f->document(), filter, Language::English);
        QVERIFY(dialog.request().filter == filter);
        const QString shown = dialog.findChild<QLabel *>(QStringLiteral("exportShown"))->text();
        QVERIFY(shown.startsWith(QStringLiteral("Shown: internal firewall; ")));
        dialog.findChild<QCheckBox *>(QStringLiteral("exportFiltered"))->setChecked(false);
        QVERIFY(dialog.request().filter.isEmpty());
    }

    void theFormatOfTheLastExportIsRemembered()
    {
        QVERIFY(m_f->window->openFile(m_path));
        const auto chosen = [&] {
            return ExportDialog(&m_f->document(), {}, Language::English).format()->id;
        };
        QCOMPARE(chosen(), QStringLiteral("pdf"));
        ExportDialog dialog(&m_f->document(), {}, Language::English);
        auto *formats = dialog.findChild<QListWidget *>(QStringLiteral("exportFormats"));
        formats->setCurrentRow(formats->count() - 1);
        const QString id = dialog.format()->id;
        QVERIFY(dialog.writeTo(m_f->file("export")));
        QCOMPARE(chosen(), id);
    }

    void aFileDroppedOnTheWindowOpens_data()
    {
        QTest::addColumn<bool>("onCanvas");
        QTest::newRow("start page") << false;
        QTest::newRow("canvas") << true;
    }
    void aFileDroppedOnTheWindowOpens()
    {
        QFETCH(bool, onCanvas);
        if (onCanvas)
            QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QWidget *target =
            onCanvas ? m_f->window->canvas()->viewport() : m_f->window->centralWidget();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_path)});
        QDragEnterEvent enter(QPoint(30, 30), Qt::CopyAction, &mime, Qt::LeftButton,
                              Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(30, 30), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        QCOMPARE(m_f->document().filePath(), m_path);
        QVERIFY(m_f->arrows() > 0);
    }

    void recentFilesAreRemembered()
    {
        const QString other = m_f->file("b&c.portolan");
        QVERIFY(QFile::copy(m_path, other));
        const auto recentFiles = [this] { // before the choice to reopen them
            QList<QAction *> recent = m_f->child<QMenu>("recentMenu")->actions();
            recent.removeLast();
            if (!recent.isEmpty() && recent.last()->isSeparator())
                recent.removeLast();
            return recent;
        };
        QVERIFY(recentFiles().isEmpty());
        QVERIFY(m_f->window->openFile(other));
        QVERIFY(m_f->window->openFile(m_path));
        QVERIFY(m_f->window->close());
        m_f->openWindow();
        QList<QAction *> recent = recentFiles();
        QCOMPARE(recent.size(), 2);
        QCOMPARE(recent.first()->text(), QDir::toNativeSeparators(m_path));
        recent.last()->trigger();
        QCOMPARE(m_f->document().filePath(), other);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(m_f->window->openFile(other));
        QCOMPARE(recentFiles().size(), 1);
    }

    void theStartPageForgetsWhatWasOpen()
    {
        QVERIFY(m_f->window->openFile(m_path));
        m_f->action("actionStartPage").trigger();
        QVERIFY(m_f->child<StartPage>("startPage")->isVisible());
        QVERIFY(m_f->document().topology().nodes.empty());
        QVERIFY(!m_f->action("actionSave").isEnabled());
        m_f->child<QPushButton>("startNew")->click();
        QVERIFY(m_f->window->canvas()->isVisible());
        QVERIFY(m_f->action("actionSave").isEnabled());
    }

    void choicesOutliveTheProgram()
    {
        QVERIFY(m_f->window->openFile(m_path));
        m_f->action("actionRussian").trigger();
        m_f->action("actionDrawingEnglish").trigger();
        m_f->action("actionThemeDark").trigger();
        m_f->table().setColumnHidden(4, true);
        QVERIFY(m_f->window->close());
        m_f->openWindow();
        QVERIFY(m_f->action("actionRussian").isChecked());
        QVERIFY(m_f->action("actionDrawingEnglish").isChecked());
        QCOMPARE(m_f->window->documentLanguage(), Language::English);
        QVERIFY(m_f->action("actionThemeDark").isChecked());
        QVERIFY(m_f->table().isColumnHidden(4));
    }

private:
    std::unique_ptr<WindowFixture> m_f;
    QString m_path;
};

QTEST_MAIN(TestMainWindowFiles)
#include "tst_mainwindow_files.moc"
