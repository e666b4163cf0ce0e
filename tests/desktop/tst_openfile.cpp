#include "desktop/modals.h"

#include "desktop/window/filewatch.h"
#include "desktop/window/messagebar.h"
#include "edit/versionbefore.h"

#include <QDir>
#include <QTextBrowser>
#include <QToolButton>

using namespace portolan;

/// The file of the open topology: changed by others, kept before a save, open in one window only.
class TestOpenFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_path = m_f->file("edge.portolan");
        m_original =
            contentOf(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/single-nat.portolan"));
        writeFile(m_path, m_original);
        m_foreign = m_original;
        m_foreign.replace("\"title\": \"", "\"title\": \"Foreign ");
        QVERIFY(m_foreign != m_original);
        QVERIFY(m_f->window->openFile(m_path));
    }
    void cleanup()
    {
        m_other.reset();
        m_f.reset();
    }

    void aChangeOnDiskIsNoticed_data()
    {
        QTest::addColumn<bool>("byRename");
        QTest::newRow("written into") << false;
        QTest::newRow("put in its place") << true;
    }
    void aChangeOnDiskIsNoticed()
    {
        QFETCH(bool, byRename);
        QVERIFY(bar()->isHidden());
        for (const char *part : {"One ", "Two "}) { // the second one is a change, too
            QByteArray bytes = m_original;
            bytes.replace("\"title\": \"", QByteArray("\"title\": \"") + part);
            change(bytes, byRename);
            QTRY_VERIFY(bar()->isVisible());
            QCOMPARE(bar()->plainText(),
                     QStringLiteral("Another program changed “edge.portolan” on disk."));
            QVERIFY(!m_f->child<QToolButton>("fileSave")->isVisible());
            m_f->child<QToolButton>("fileReload")->click();
            QVERIFY(bar()->isHidden());
            QVERIFY(m_f->document().topology().title.en.startsWith(QLatin1String(part)));
            QVERIFY(!m_f->document().isModified());
        }
    }

    void theBarFollowsTheLanguage()
    {
        change(m_foreign);
        QTRY_VERIFY(bar()->isVisible());
        m_f->action("actionRussian").trigger();
        QTRY_COMPARE(bar()->plainText(),
                     QStringLiteral("Файл «edge.portolan» на диске изменила другая программа."));
        QCOMPARE(m_f->child<QToolButton>("fileKeep")->text(), QStringLiteral("Оставить моё"));
        QCOMPARE(bar()->accessibleDescription(), bar()->plainText());
    }

    void whatStaysTheSameIsNoChange()
    {
        QVERIFY(m_f->document().addNode(NodeType::Director).ok());
        QVERIFY(m_f->window->save());
        change(contentOf(m_path), true); // the same bytes in another file
        QTest::qWait(500);
        QVERIFY(bar()->isHidden());
        const QByteArray saved = contentOf(m_path);
        change(m_foreign);
        QTRY_VERIFY(bar()->isVisible());
        change(saved);
        QTRY_VERIFY(bar()->isHidden());
    }

    void keepingMineSavesWithoutAQuestion()
    {
        change(m_foreign);
        QTRY_VERIFY(bar()->isVisible());
        m_f->child<QToolButton>("fileKeep")->click();
        QVERIFY(bar()->isHidden());
        QVERIFY(m_f->window->isWindowModified()); // it is nowhere on disk
        QVERIFY(m_f->window->save());
        QCOMPARE(contentOf(m_path), m_f->bytes());
        QCOMPARE(contentOf(pathOfVersionBefore(m_path)), m_foreign);
    }

    void comparingTellsWhatDiffers()
    {
        QVERIFY(m_f->document().addNode(NodeType::FederationPartner).ok());
        change(m_foreign);
        QTRY_VERIFY(bar()->isVisible());
        for (const bool byMenu : {false, true}) {
            QString shown;
            const WhenModal dialog([&](QWidget *window) {
                shown = window->findChild<QTextBrowser *>(QStringLiteral("differenceText"))
                            ->toPlainText();
                window->close();
            });
            if (byMenu)
                m_f->action("actionCompare").trigger();
            else
                m_f->child<QToolButton>("fileCompare")->click();
            QCOMPARE(dialog.seen(), QStringLiteral("differenceDialog"));
            QVERIFY2(shown.contains(QStringLiteral("1 node added: ")), qPrintable(shown));
            QVERIFY2(shown.contains(QStringLiteral("title")), qPrintable(shown));
        }
        QVERIFY(bar()->isVisible());
    }

    void reloadingOverEditsAsks()
    {
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        const QByteArray mine = m_f->bytes();
        change(m_foreign);
        QTRY_VERIFY(bar()->isVisible());
        {
            const WhenModal question(press(QMessageBox::Cancel));
            m_f->child<QToolButton>("fileReload")->click();
            QCOMPARE(question.seen(), QStringLiteral("reloadQuestion"));
        }
        QCOMPARE(m_f->bytes(), mine);
        const WhenModal question(click("reloadAccept"));
        m_f->action("actionReload").trigger();
        QCOMPARE(contentOf(m_path), m_foreign);
        QVERIFY(m_f->document().topology().title.en.startsWith(QStringLiteral("Foreign ")));
        QVERIFY(bar()->isHidden());
    }

    void aFileThatCannotBeReadReloadsNothing()
    {
        const QByteArray mine = m_f->bytes();
        change("{ half a fi");
        QTRY_VERIFY(bar()->isVisible());
        for (const char *button : {"fileReload", "fileCompare"}) {
            const WhenModal errors([](QWidget *dialog) { dialog->close(); });
            m_f->child<QToolButton>(button)->click();
            QCOMPARE(errors.seen(), QStringLiteral("errorDialog"));
        }
        QCOMPARE(m_f->bytes(), mine);
        QVERIFY(bar()->isVisible());
    }

    void aFileThatIsGoneIsWrittenAgain()
    {
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->plainText().contains(QStringLiteral("no longer on disk")));
        QVERIFY(!m_f->child<QToolButton>("fileReload")->isVisible());
        m_f->child<QToolButton>("fileSave")->click();
        QCOMPARE(contentOf(m_path), m_f->bytes());
        QVERIFY(bar()->isHidden());
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(bar()->isVisible());
        m_f->child<QToolButton>("fileKeep")->click();
        QVERIFY(bar()->isHidden());
        QVERIFY(m_f->window->isWindowModified());
        writeFile(m_path, m_foreign); // there again, as something else
        QTRY_VERIFY(bar()->isVisible());
    }

    void savingOverAChangedFileAsks()
    {
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        change(m_foreign);
        {
            const WhenModal question(press(QMessageBox::Cancel));
            QVERIFY(!m_f->window->save()); // without waiting for any signal
            QCOMPARE(question.seen(), QStringLiteral("changedQuestion"));
        }
        QCOMPARE(contentOf(m_path), m_foreign);
        QVERIFY(m_f->window->isWindowModified());
        int asked = 0;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&asked] {
            QWidget *modal = QApplication::activeModalWidget();
            if (!modal)
                return;
            if (modal->objectName() == u"changedQuestion")
                click(++asked == 1 ? "changedCompare" : "changedWrite")(modal);
            else
                modal->close();
        });
        answers.start(5);
        QVERIFY(m_f->window->save());
        QCOMPARE(asked, 2);
        QCOMPARE(contentOf(m_path), m_f->bytes());
        QCOMPARE(contentOf(pathOfVersionBefore(m_path)), m_foreign);
        QVERIFY(bar()->isHidden());
    }

    void aTouchIsSeenWithoutTheWatcher()
    {
        FileWatch watch;
        watch.follow(m_path, stateOfFile(m_path));
        QCOMPARE(watch.state(), FileWatch::State::Same);
        writeFile(m_path, m_foreign);
        watch.checkIfTouched();
        QCOMPARE(watch.state(), FileWatch::State::Changed);
        watch.accept();
        QCOMPARE(watch.state(), FileWatch::State::Same);
        QVERIFY(QFile::remove(m_path));
        watch.checkIfTouched();
        QCOMPARE(watch.state(), FileWatch::State::Gone);
        watch.stop();
        QCOMPARE(watch.check(), FileWatch::State::None);
    }

    void theVersionBeforeIsKeptByChoice()
    {
        const QString bak = pathOfVersionBefore(m_path);
        QVERIFY(m_f->action("actionKeepBackup").isChecked());
        QVERIFY(m_f->window->save()); // gives numbers: other bytes
        QCOMPARE(contentOf(bak), m_original);
        const QByteArray first = contentOf(m_path);
        QVERIFY(m_f->window->save()); // the same bytes: the older version stays
        QCOMPARE(contentOf(bak), m_original);
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        QVERIFY(m_f->window->save());
        QCOMPARE(contentOf(bak), first);
        m_f->action("actionKeepBackup").trigger();
        QVERIFY(!m_f->window->keepsBackup());
        QVERIFY(QFile::remove(bak));
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        QVERIFY(m_f->window->save());
        QVERIFY(!QFile::exists(bak));
        QVERIFY(m_f->window->close());
        m_f->openWindow();
        QVERIFY(!m_f->action("actionKeepBackup").isChecked());
        m_f->window->setKeepsBackup(true);
        QVERIFY(m_f->action("actionKeepBackup").isChecked());
    }

    void aVersionThatCannotBeKeptIsAQuestion()
    {
        QVERIFY(QDir().mkdir(pathOfVersionBefore(m_path)));
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        {
            const WhenModal question(press(QMessageBox::Cancel));
            QVERIFY(!m_f->window->save());
            QCOMPARE(question.seen(), QStringLiteral("backupQuestion"));
        }
        QCOMPARE(contentOf(m_path), m_original);
        const WhenModal question(click("backupSave"));
        QVERIFY(m_f->window->save());
        QCOMPARE(contentOf(m_path), m_f->bytes());
    }

    void aSecondWindowIsRefusedOrReadsOnly()
    {
        openOtherWindow();
        {
            QString text;
            const WhenModal question([&](QWidget *box) {
                text = qobject_cast<QMessageBox *>(box)->informativeText();
                press(QMessageBox::Cancel)(box);
            });
            QVERIFY(!m_other->openFile(m_path));
            QCOMPARE(question.seen(), QStringLiteral("inUseQuestion"));
            QVERIFY2(text.contains(QString::number(QCoreApplication::applicationPid())),
                     qPrintable(text));
        }
        QVERIFY(m_other->document()->topology().nodes.empty());
        {
            const WhenModal question(click("inUseReadOnly"));
            QVERIFY(m_other->openFile(m_path));
        }
        QVERIFY(m_other->isReadOnly());
        QVERIFY(m_other->windowTitle().contains(QStringLiteral("edge.portolan (read-only)")));
        QVERIFY(!m_f->window->isReadOnly());
        QVERIFY(m_other->document()->addNode(NodeType::Note).ok()); // editing goes on
        // Saving asks for a name; the same one is refused.
        {
            QString refused;
            const WhenModal name([&](QWidget *dialog) { chooseFile(dialog, m_path); });
            QTimer answers; // to the question about replacing it, and to the refusal
            connect(&answers, &QTimer::timeout, this, [&refused] {
                QWidget *modal = QApplication::activeModalWidget();
                if (modal && modal->objectName() == u"inUseMessage") {
                    refused = modal->objectName();
                    press(QMessageBox::Ok)(modal);
                } else if (auto *box = qobject_cast<QMessageBox *>(modal)) {
                    if (box->button(QMessageBox::Yes))
                        box->button(QMessageBox::Yes)->click();
                }
            });
            answers.start(5);
            QVERIFY(!m_other->save());
            QCOMPARE(refused, QStringLiteral("inUseMessage"));
        }
        QCOMPARE(contentOf(m_path), m_original);
        const QString another = m_f->file("another.portolan");
        const WhenModal name([&](QWidget *dialog) { chooseFile(dialog, another); });
        QVERIFY(m_other->save());
        QVERIFY(!m_other->isReadOnly());
        QCOMPARE(m_other->document()->filePath(), another);
        QVERIFY(!m_other->windowTitle().contains(QStringLiteral("read-only")));
    }

    void aFileThatIsLeftIsFree()
    {
        openOtherWindow();
        m_f->action("actionNew").trigger();
        QVERIFY(m_other->openFile(m_path)); // a question would stand there for ever
        QVERIFY(!m_other->isReadOnly());
        QVERIFY(m_other->close());
        QVERIFY(m_f->window->openFile(m_path));
        QVERIFY(m_f->window->openFile(m_path)); // its own file is no other window's
        QVERIFY(!m_f->window->isReadOnly());
    }

    void theOtherWindowsSaveIsAChange()
    {
        openOtherWindow();
        {
            const WhenModal question(click("inUseReadOnly"));
            QVERIFY(m_other->openFile(m_path));
        }
        QVERIFY(m_f->document().addNode(NodeType::Director).ok());
        QVERIFY(m_f->window->save());
        auto *notice = m_other->findChild<MessageBar *>(QStringLiteral("fileBar"));
        QTRY_VERIFY(!notice->isHidden());
        m_other->findChild<QToolButton *>(QStringLiteral("fileReload"))->click();
        QCOMPARE(writeTopology(m_other->document()->topology()), m_f->bytes());
        QVERIFY(m_other->isReadOnly());
    }

    void withoutAFileThereIsNothingToReload()
    {
        QVERIFY(m_f->action("actionReload").isEnabled());
        QVERIFY(m_f->action("actionCompare").isEnabled());
        m_f->action("actionNew").trigger();
        QVERIFY(!m_f->action("actionReload").isEnabled());
        QVERIFY(!m_f->action("actionCompare").isEnabled());
    }

private:
    MessageBar *bar() const { return m_f->child<MessageBar>("fileBar"); }

    // As another program does, in place or with a new file in the place of the old one.
    void change(const QByteArray &bytes, bool byRename = false) const
    {
        if (!byRename)
            return writeFile(m_path, bytes);
        const QString fresh = m_f->file("fresh");
        writeFile(fresh, bytes);
        QFile::remove(m_path);
        if (!QFile::rename(fresh, m_path))
            qFatal("the file cannot be replaced");
    }

    void openOtherWindow() { m_other = std::make_unique<MainWindow>(builtInCatalog()); }

    std::unique_ptr<WindowFixture> m_f;
    std::unique_ptr<MainWindow> m_other;
    QString m_path;
    QByteArray m_original;
    QByteArray m_foreign;
};

QTEST_MAIN(TestOpenFile)
#include "tst_openfile.moc"
