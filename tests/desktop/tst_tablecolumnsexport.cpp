// The columns of the flow table in what is copied and exported.
#include "desktop/window/columnstore.h"
#include "desktop/window/exportdialog.h"

#include "columnsfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>

using namespace portolan;

class TestTableColumnsExport : public QObject
{
    Q_OBJECT

private slots:
    void copiedAsItIsSeen()
    {
        ColumnsFixture f;
        ColumnPreset preset;
        preset.columns = {{key("service"), true}, {key("number"), true}};
        f.columns().setPreset(preset);
        f.columns().rename(key("service"), BilingualText::same(QStringLiteral("Hole")));
        f.window->flowTable()->copy();
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        QVERIFY(mime->text().startsWith(QStringLiteral("Hole\tNo.\n")));
        QVERIFY(mime->html().contains(QStringLiteral("<th>Hole</th><th>No.</th></tr>")));
    }

    void exportedAsDocumentedInTheTableOrByPreset()
    {
        ColumnsFixture f;
        ColumnPreset preset;
        preset.name = QStringLiteral("For the walls");
        preset.columns = {{key("firewall"), true, 0, 0, BilingualText::same(QStringLiteral("W"))},
                          {key("service"), true}};
        QVERIFY(ColumnStore::save(preset));
        f.choose("columnHide", "comment");
        f.columns().rename(key("number"), BilingualText::same(QStringLiteral("Nr")));
        QStringList headings;
        const WhenModal modal([&](QWidget *window) {
            auto *dialog = qobject_cast<ExportDialog *>(window);
            auto *formats = dialog->findChild<QListWidget *>(key("exportFormats"));
            auto *columns = dialog->findChild<QComboBox *>(key("exportColumns"));
            const auto written = [&](const char *format, int choice) {
                formats->setCurrentItem(
                    formats->findItems(QLatin1String(format), Qt::MatchExactly).first());
                columns->setCurrentIndex(choice);
                const auto bytes = dialog->format()->write(dialog->request());
                return bytes.ok() ? *bytes : QByteArray();
            };
            QCOMPARE(columns->count(), 4);
            QCOMPARE(columns->itemText(3), QStringLiteral("Preset “For the walls”"));
            // As ever: what the format itself chooses.
            ExportRequest plain = dialog->request();
            plain.columns.clear();
            plain.columnNames.clear();
            for (const char *format : {"CSV table", "Web page", "JSON data"}) {
                const QByteArray before = written(format, 0);
                QCOMPARE(before, *dialog->format()->write(plain));
                QVERIFY(!before.isEmpty());
            }
            for (int choice = 0; choice < columns->count(); ++choice) {
                headings.append(QString::fromUtf8(written("CSV table", choice))
                                    .section(QLatin1String("\r\n"), 0, 0));
                QVERIFY(written("Excel workbook", choice).startsWith("PK"));
            }
            // JSON keeps every key, whatever was chosen for a table.
            QCOMPARE(written("JSON data", 3), written("JSON data", 0));
            dialog->close();
        });
        f.action("actionExport").trigger();
        QCOMPARE(headings.size(), 4);
        QVERIFY(headings.at(0).contains(QStringLiteral("Flow ID")));
        QVERIFY(headings.at(1).contains(QStringLiteral("Flow ID")));
        QVERIFY(headings.at(2).contains(
            QStringLiteral("Nr;Source (opens);Destination (listens);Port;Source port;Protocol;"
                           "Firewall")));
        QVERIFY(headings.at(3).endsWith(QStringLiteral("W;Port")));
    }
};

QTEST_MAIN(TestTableColumnsExport)
#include "tst_tablecolumnsexport.moc"
