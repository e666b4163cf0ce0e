#include "desktop/modals.h"

#include "desktop/window/messagebar.h"
#include "desktop/window/recoverykeeper.h"
#include "edit/recoverystore.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace portolan;

/// The recovery copy of the open topology, and what the next start offers after a crash.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_path = m_f->file("edge.portolan");
        writeFile(m_path, contentOf(QStringLiteral(PORTOLAN_SOURCE_DIR
                                                   "/resources/samples/single-nat.portolan")));
        QVERIFY(RecoveryKeeper::defaultFolder().startsWith(m_f->folder.path()));
        QVERIFY(m_f->window->openFile(m_path));
    }
    void cleanup() { m_f.reset(); }

    void anEditIsInACopyBesideNothingOfTheUsers()
    {
        QVERIFY(m_f->document().addNode(NodeType::Director).ok());
        QTRY_COMPARE(copies().size(), 1);
        const auto copy = readRecoveryCopy(contentOf(copies().first()), {});
        QVERIFY(copy.ok());
        QCOMPARE(copy->topology, m_f->document().topology());
        QCOMPARE(copy->path, m_path);
        QVERIFY(copy->base == stateOfFile(m_path));
        QCOMPARE(QDir(m_f->folder.path()).entryList({QStringLiteral("edge*")}),
                 QStringList{QStringLiteral("edge.portolan")});
    }

    void editsThatNeverPauseAreInTheCopyToo()
    {
        int edits = 0;
        while (copies().isEmpty() && edits < 200) {
            m_f->document().moveNodes({{edge, {++edits, 10}}});
            QTest::qWait(50);
        }
        QCOMPARE(copies().size(), 1);
    }

    void theCopyGoesWithWhatIsUnsaved_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"save", "undo", "new", "close", "start page"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void theCopyGoesWithWhatIsUnsaved()
    {
        QFETCH(QString, how);
        QVERIFY(m_f->document().addNode(NodeType::Director).ok());
        QTRY_COMPARE(copies().size(), 1);
        const WhenModal question(press(QMessageBox::Discard));
        if (how == u"save")
            QVERIFY(m_f->window->save());
        else if (how == u"undo")
            m_f->action("actionUndo").trigger();
        else if (how == u"new")
            m_f->action("actionNew").trigger();
        else if (how == u"close")
            QVERIFY(m_f->window->close());
        else
            m_f->action("actionStartPage").trigger();
        QVERIFY(copies().isEmpty());
        QTest::qWait(400); // no timer writes it once more
        QVERIFY(copies().isEmpty());
    }

    void aFileThatDoesNotOpenCostsNothing()
    {
        QVERIFY(m_f->document().addNode(NodeType::Director).ok());
        QTRY_COMPARE(copies().size(), 1);
        writeFile(m_f->file("broken.portolan"), "{");
        const WhenModal question([](QWidget *box) {
            press(QMessageBox::Discard)(box);
            QTimer::singleShot(0, [] { QApplication::activeModalWidget()->close(); });
        });
        QVERIFY(!m_f->window->openFile(m_f->file("broken.portolan")));
        QVERIFY(m_f->document().isModified());
        QCOMPARE(copies().size(), 1);
    }

    void afterACrashTheWorkIsOfferedAndRestored()
    {
        const QByteArray edited = crashAfterAnEdit();
        QString details;
        QStringList row;
        {
            const WhenModal offer([&](QWidget *dialog) {
                auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("recoveryList"));
                for (int column = 0; column < 3; ++column)
                    row.append(list->topLevelItem(0)->text(column));
                details = detailsIn(dialog);
                click("recoveryRestore")(dialog);
            });
            m_f->window->offerRecovery();
            QCOMPARE(offer.seen(), QStringLiteral("recoveryDialog"));
        }
        QCOMPARE(row.at(0), QStringLiteral("edge.portolan"));
        QVERIFY(!row.at(1).isEmpty());
        QCOMPARE(row.at(2), QDir::toNativeSeparators(m_f->folder.path()));
        QVERIFY2(details.contains(QStringLiteral("1 node added: ")), qPrintable(details));
        QVERIFY2(details.contains(QRegularExpression(QStringLiteral("\\d+ flows? added"))),
                 qPrintable(details));
        QVERIFY2(details.contains(QStringLiteral("F-0")), qPrintable(details));
        QVERIFY(!details.contains(QStringLiteral("somebody else")));
        QCOMPARE(m_f->bytes(), edited);
        QCOMPARE(m_f->document().filePath(), m_path);
        QVERIFY(m_f->window->isWindowModified());
        QVERIFY(m_f->child<MessageBar>("fileBar")->isHidden());
        QCOMPARE(copies().size(), 1); // until it is saved
        QVERIFY(m_f->window->save());
        QVERIFY(copies().isEmpty());
        QVERIFY(!m_f->window->isWindowModified());
        QCOMPARE(contentOf(m_path), m_f->bytes());
        m_f->window->offerRecovery(); // nothing is left, so nothing asks
    }

    void theOfferSpeaksRussian()
    {
        crashAfterAnEdit();
        m_f->action("actionRussian").trigger();
        QString details;
        QString when;
        const WhenModal offer([&](QWidget *dialog) {
            details = detailsIn(dialog);
            when = dialog->findChild<QTreeWidget *>(QStringLiteral("recoveryList"))
                       ->topLevelItem(0)
                       ->text(1);
            click("recoveryLater")(dialog);
        });
        m_f->window->offerRecovery();
        QVERIFY2(details.contains(QStringLiteral("добавлен 1 узел")), qPrintable(details));
        const QString today =
            QLocale(QStringLiteral("ru_RU")).toString(QDate::currentDate(), QLocale::ShortFormat);
        QVERIFY2(when.contains(QRegularExpression(QStringLiteral("^\\d\\d\\.\\d\\d\\.\\d{4} "))),
                 qPrintable(when + u' ' + today));
    }

    void laterKeepsTheWork()
    {
        const QByteArray edited = crashAfterAnEdit();
        {
            const WhenModal offer(click("recoveryLater"));
            m_f->window->offerRecovery();
            QCOMPARE(offer.seen(), QStringLiteral("recoveryDialog"));
        }
        QVERIFY(m_f->document().topology().nodes.empty());
        QCOMPARE(copies().size(), 1);
        const WhenModal offer(click("recoveryRestore"));
        m_f->action("actionRecover").trigger();
        QCOMPARE(m_f->bytes(), edited);
    }

    void discardingAsksOnce()
    {
        crashAfterAnEdit();
        for (const auto answer : {QMessageBox::Cancel, QMessageBox::Discard}) {
            QString asked;
            const WhenModal offer([&](QWidget *dialog) {
                const WhenModal question(press(answer));
                click("recoveryDiscard")(dialog);
                asked = question.seen();
                if (answer == QMessageBox::Cancel)
                    dialog->close();
            });
            m_f->window->offerRecovery();
            QCOMPARE(asked, QStringLiteral("recoveryDiscardQuestion"));
            QCOMPARE(copies().size(), answer == QMessageBox::Cancel ? 1 : 0);
        }
        const WhenModal nothing(press(QMessageBox::Ok));
        m_f->action("actionRecover").trigger();
        QCOMPARE(nothing.seen(), QStringLiteral("nothingToRecover"));
    }

    void whatWasNeverSavedAndWhatIsGone()
    {
        m_f->action("actionNew").trigger();
        const QByteArray edited = crashAfterAnEdit();
        QString details;
        {
            const WhenModal offer([&](QWidget *dialog) {
                details = detailsIn(dialog);
                click("recoveryRestore")(dialog);
            });
            m_f->window->offerRecovery();
        }
        QVERIFY2(details.contains(QStringLiteral("never saved")), qPrintable(details));
        QCOMPARE(m_f->bytes(), edited);
        QVERIFY(m_f->document().filePath().isEmpty());
        QVERIFY(m_f->document().isModified());
        m_f->document().undoStack()->setClean();
        QVERIFY(m_f->window->openFile(m_path));
        crashAfterAnEdit();
        QVERIFY(QFile::remove(m_path));
        {
            const WhenModal offer([&](QWidget *dialog) {
                details = detailsIn(dialog);
                click("recoveryRestore")(dialog);
            });
            m_f->window->offerRecovery();
        }
        QVERIFY2(details.contains(QStringLiteral("The file is gone")), qPrintable(details));
        QVERIFY(m_f->child<MessageBar>("fileBar")->isVisible());
        QVERIFY(m_f->window->save());
        QCOMPARE(contentOf(m_path), m_f->bytes());
    }

    void aFileThatChangedSinceIsNotOverwrittenUnasked()
    {
        crashAfterAnEdit();
        const QByteArray foreign = contentOf(m_path).replace("\"title\": \"", "\"title\": \"X ");
        writeFile(m_path, foreign);
        QString details;
        {
            const WhenModal offer([&](QWidget *dialog) {
                details = detailsIn(dialog);
                click("recoveryRestore")(dialog);
            });
            m_f->window->offerRecovery();
        }
        QVERIFY2(details.contains(QStringLiteral("changed by somebody else")), qPrintable(details));
        QVERIFY(m_f->child<MessageBar>("fileBar")->isVisible());
        const WhenModal question(press(QMessageBox::Cancel));
        QVERIFY(!m_f->window->save());
        QCOMPARE(question.seen(), QStringLiteral("changedQuestion"));
        QCOMPARE(contentOf(m_path), foreign);
    }

    void unsavedChangesComeBeforeRestoring()
    {
        crashAfterAnEdit();
        m_f->action("actionNew").trigger();
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        const QByteArray mine = m_f->bytes();
        const WhenModal offer([&](QWidget *dialog) {
            click("recoveryRestore")(dialog);
            QTimer::singleShot(
                0, [] { press(QMessageBox::Cancel)(QApplication::activeModalWidget()); });
        });
        m_f->window->offerRecovery();
        QCOMPARE(m_f->bytes(), mine);
        const FoundCopies left = takeAbandonedCopies(RecoveryKeeper::defaultFolder());
        QCOMPARE(left.copies.size(), size_t(1));
    }

    void aDamagedCopyIsReportedAndKept()
    {
        crashAfterAnEdit();
        const QString file = copies().first();
        writeFile(file, contentOf(file).chopped(10));
        QString shown;
        const WhenModal errors([&](QWidget *dialog) {
            shown = dialog->findChild<QPlainTextEdit *>(QStringLiteral("errorList"))->toPlainText();
            dialog->close();
        });
        m_f->window->offerRecovery();
        QCOMPARE(errors.seen(), QStringLiteral("errorDialog"));
        QVERIFY2(shown.contains(QStringLiteral("damaged")), qPrintable(shown));
        QVERIFY(copies().isEmpty());
        QCOMPARE(QDir(RecoveryKeeper::defaultFolder())
                     .entryList({QStringLiteral("*.portolan-damaged")})
                     .size(),
                 1);
    }

    void twoWindowsDoNotTakeEachOthersWork()
    {
        QVERIFY(m_f->document().addNode(NodeType::Director).ok());
        QTRY_COMPARE(copies().size(), 1);
        MainWindow other(builtInCatalog());
        other.offerRecovery(); // a question would stand there for ever
        QVERIFY(other.openSample(QStringLiteral("standard")));
        QVERIFY(other.document()->addNode(NodeType::Note).ok());
        QTRY_COMPARE(copies().size(), 2);
        other.document()->undoStack()->undo();
        QCOMPARE(copies().size(), 1);
        QVERIFY(other.close());
    }

    void aFolderThatCannotBeWrittenIsToldOnce()
    {
        const QString folder = RecoveryKeeper::defaultFolder();
        QDir(folder).removeRecursively();
        QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
        writeFile(folder, "a file stands where the folder goes");
        auto *bar = m_f->child<MessageBar>("recoveryBar");
        QVERIFY(m_f->document().addNode(NodeType::Director).ok());
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->plainText().contains(QStringLiteral("Save often")));
        m_f->action("actionRussian").trigger();
        QVERIFY(bar->plainText().contains(QStringLiteral("Сохраняйте чаще")));
        m_f->action("actionEnglish").trigger();
        m_f->child<QToolButton>("recoveryClose")->click();
        QVERIFY(bar->isHidden());
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        QTest::qWait(600);
        QVERIFY(bar->isHidden()); // not again
        QVERIFY(QFile::remove(folder));
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        QTRY_COMPARE(copies().size(), 1);
        QVERIFY(m_f->window->save());
    }

private:
    static QStringList copies()
    {
        const QDir folder(RecoveryKeeper::defaultFolder());
        QStringList files;
        for (const QString &name : folder.entryList({QStringLiteral("*.portolan-recovery")}))
            files.append(folder.filePath(name));
        return files;
    }

    static QString detailsIn(const QWidget *dialog)
    {
        return dialog->findChild<QTextBrowser *>(QStringLiteral("recoveryDetails"))->toPlainText();
    }

    // The window goes without closing, as it does with its process, and another start follows.
    // Gives what stood in it.
    QByteArray crashAfterAnEdit()
    {
        if (!m_f->document().addNode(NodeType::FederationPartner).ok())
            qFatal("a node is refused");
        const QByteArray edited = m_f->bytes();
        [&] { QTRY_COMPARE(copies().size(), 1); }();
        [&] {
            QTRY_COMPARE(readRecoveryCopy(contentOf(copies().first()), {})->topology,
                         m_f->document().topology());
        }();
        m_f->window.reset();
        m_f->openWindow();
        return edited;
    }

    const NodeId edge{QStringLiteral("edge")};
    std::unique_ptr<WindowFixture> m_f;
    QString m_path;
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
