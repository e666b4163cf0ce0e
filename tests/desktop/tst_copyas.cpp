#include "desktop/clipboardfixture.h"

#include <QDockWidget>
#include <QLineEdit>

using namespace portolan;

/// Who the clipboard's keys belong to, and pictures and tables of what is selected.
class TestCopyAs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<ClipboardFixture>();
        QApplication::clipboard()->clear();
    }
    void cleanup() { m_f.reset(); }

    void textFieldsKeepTheirKeys()
    {
        m_f->open();
        m_f->select({"fabrikam"});
        auto *field = m_f->window->findChild<QLineEdit *>();
        for (QLineEdit *candidate : m_f->window->findChildren<QLineEdit *>()) {
            if (candidate->isVisible() && candidate->isEnabled() && !candidate->isReadOnly()) {
                field = candidate;
                break;
            }
        }
        QVERIFY(field && field->isVisible());
        field->setFocus();
        field->setText(QStringLiteral("some words"));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text(), QStringLiteral("some words"));
        QVERIFY(!clipboard().hasFormat(QLatin1String(topologyMimeType)));
        QTest::keyClick(field, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->text(), QStringLiteral("some words"));
        QVERIFY(m_f->document().topology().node(id("fabrikam")));
        // The menu means the field as well.
        field->selectAll();
        QApplication::clipboard()->setText(QStringLiteral("other"));
        m_f->action("actionPaste").trigger();
        QCOMPARE(field->text(), QStringLiteral("other"));
    }

    void theFlowTableCopiesItsRows()
    {
        m_f->open();
        m_f->table().setFocus();
        m_f->table().selectRow(1);
        QTest::keyClick(&m_f->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text().count(u'\n'), 2);
        QCOMPARE(clipboard().html().count(QLatin1String("<tr>")), 2);
        QVERIFY(!clipboard().hasFormat(QLatin1String(topologyMimeType)));
        const QString row = clipboard().text();
        // On the canvas the same flows give rows too.
        QApplication::clipboard()->clear();
        m_f->window->canvas()->setFocus();
        m_f->key(Qt::Key_C);
        QCOMPARE(clipboard().html().count(QLatin1String("<tr>")), 2);
    }

    void aTableThatSelectsNodesStillCopiesItsRows()
    {
        m_f->open();
        auto *table = m_f->child<QTableView>("dnsTable");
        for (const bool focused : {true, false}) {
            QApplication::clipboard()->clear();
            m_f->child<QDockWidget>("setupDock")->raise();
            QApplication::processEvents();
            focused ? table->setFocus() : m_f->window->canvas()->setFocus();
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                table->selectRow(row);
                if (!m_f->selection().nodes().isEmpty())
                    break;
            }
            QVERIFY(!m_f->selection().nodes().isEmpty());
            QVERIFY(m_f->action("actionCopy").isEnabled());
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            QVERIFY(!clipboard().hasFormat(QLatin1String(topologyMimeType)));
            QCOMPARE(clipboard().html().count(QLatin1String("<tr>")), 2);
        }
    }

    void copyAsTakesTheSelectionOrEverything()
    {
        m_f->open();
        const int all = int(m_f->document().flows().flows.size());
        m_f->action("actionCopyTsv").trigger();
        QCOMPARE(clipboard().text().count(u'\n'), all + 1);
        QVERIFY(!clipboard().hasHtml());
        m_f->action("actionCopyHtml").trigger();
        QCOMPARE(clipboard().html().count(QLatin1String("<tr>")), all + 1);
        m_f->action("actionCopyPng").trigger();
        const QImage whole = qvariant_cast<QImage>(clipboard().imageData());
        m_f->action("actionCopySvg").trigger();
        const QByteArray svg = clipboard().data(QStringLiteral("image/svg+xml"));
        QCOMPARE(svg.count("data-flow="),
                 QByteArray(clipboard().text().toUtf8()).count("data-flow="));
        // One partner: the flows at it, with the pool at their other end.
        m_f->select({"fabrikam"});
        int atIt = 0;
        for (const Flow &flow : m_f->document().flows().flows)
            atIt += flow.source.node == id("fabrikam") || flow.destination.node == id("fabrikam");
        QVERIFY(atIt > 0 && atIt < all);
        m_f->action("actionCopyTsv").trigger();
        QCOMPARE(clipboard().text().count(u'\n'), atIt + 1);
        m_f->action("actionCopyPng").trigger();
        const QImage part = qvariant_cast<QImage>(clipboard().imageData());
        QVERIFY(part.height() < whole.height());
        QVERIFY(!part.isNull());
        // In the language of the drawing.
        m_f->action("actionDrawingRussian").trigger();
        m_f->action("actionCopyTsv").trigger();
        QVERIFY(clipboard().text().contains(QStringLiteral("Порт")));
        QCOMPARE(m_f->document().undoStack()->count(), 0);
    }

private:
    std::unique_ptr<ClipboardFixture> m_f;
};

QTEST_MAIN(TestCopyAs)
#include "tst_copyas.moc"
