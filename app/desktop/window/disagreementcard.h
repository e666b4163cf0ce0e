#pragma once

#include "desktop/inspector/field.h"
#include "flows/disagreements.h"

class QLabel;
class QRadioButton;
class QToolButton;

namespace portolan {

class BilingualField;
class ReadingField;

/// One contradiction between documents: what each side says, which one is followed and why, the
/// flows concerned, and the choice of another reading with its reason. Folded it is one line.
class DisagreementCard : public FormPart
{
    Q_OBJECT

public:
    DisagreementCard(InspectorTarget *target, const Contradiction &contradiction);

    const QString &code() const { return m_contradiction.code; }
    /// What the topology has of it now; shown with the next refresh().
    void setDisagreement(const Disagreement &disagreement) { m_disagreement = disagreement; }
    bool isOpen() const;
    void setOpen(bool open);

    void refresh() override;

signals:
    /// A link of its text was followed: flowLink() of a flow.
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHeading();
    void buildBody();
    QLabel *addText(const char *name, bool muted = false);
    void showState();
    void showFlows();
    void showFindings();
    void showEffects();

    InspectorTarget *m_target;
    const Contradiction &m_contradiction;
    Disagreement m_disagreement;
    QToolButton *m_heading;
    QLabel *m_state;
    QWidget *m_body;
    QLabel *m_documented;
    ReadingField *m_choice;
    QLabel *m_why;
    QLabel *m_flows;
    QLabel *m_findings;
    BilingualField *m_reason;
    bool m_effectsShown = false; ///< worked out for the topology as it is
};

} // namespace portolan
