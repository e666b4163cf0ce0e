#pragma once

#include "desktop/help/helppages.h"

#include <QTextBrowser>

namespace portolan {

/// Shows the pages of the manual: addresses are help:/pages/ID.html#ANCHOR, pictures lie in
/// help:/pictures. Colours follow the palette, pictures the screen's pixels.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// The pages must outlive what is shown. What was shown is shown again, in their language.
    void setPages(const HelpPages *pages);
    /// PLACE: "page" or "page#anchor".
    void openPlace(const QString &place);
    /// "page" or "page#anchor" of what is shown.
    QString place() const;
    /// Marks every occurrence of the words of the text; an empty text marks nothing.
    void mark(const QString &text);

    QVariant loadResource(int type, const QUrl &url) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyColours();
    void showAgain();
    void updateMarks();

    const HelpPages *m_pages = nullptr;
    QString m_marked;
};

} // namespace portolan
