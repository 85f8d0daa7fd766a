// SPDX-License-Identifier: GPL-3.0-or-later
// First start: which trade, which store, which hours, which language; or the demo, or a file from elsewhere.
#pragma once

#include "core/base/outcome.h"
#include "core/service/workplace.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;

namespace sanbao {

class Appearance;
class Card;
class ChoiceCombo;
class FormSection;

class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    /// `file` is shown as the place of a new store; empty says nothing.
    explicit WelcomePage(Appearance& appearance, const QString& file = {}, QWidget* parent = nullptr);

    StoreSetup setup() const;
    void setSetup(const StoreSetup& setup);
    void showRefusal(const Failure& failure);
    void focusName();

Q_SIGNALS:
    void createRequested(const sanbao::StoreSetup& setup);
    void demoRequested();
    void openOtherRequested();

private:
    QWidget* buildProfiles();
    QWidget* buildStore(const QString& file);
    QWidget* buildOtherWays();
    void create();

    Appearance& m_appearance;
    QButtonGroup* m_profiles = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    ChoiceCombo* m_hours = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace sanbao
