// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include "ui/editors/choice_combo.h"
#include "ui/style/appearance.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace sanbao {

AppearanceSection::AppearanceSection(Appearance& appearance, QWidget* parent)
    : SettingsSection(parent)
    , m_appearance(appearance)
    , m_language(new ChoiceCombo(this))
    , m_theme(new ChoiceCombo(this))
    , m_scale(new ChoiceCombo(this))
{
    for (const QString& language : Appearance::languages())
        m_language->addChoice(Appearance::languageName(language), language);
    m_theme->addChoice(tr("Light"), int(ThemeChoice::Light));
    m_theme->addChoice(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addChoice(tr("As the system"), int(ThemeChoice::System));
    for (const int percent : {90, 100, 110, 125, 150, 200})
        m_scale->addChoice(QStringLiteral("%1 %").arg(percent), percent);

    auto* card = new Card(tr("Language & look"), this);
    card->setHint(tr("applies at once, on this computer"));
    card->setMaximumWidth(dp(560));
    auto* form = new FormSection(card);
    form->addRow({}, tr("Language"), m_language);
    form->addRow({}, tr("Look"), m_theme);
    form->addRow({}, tr("Text size"), m_scale);
    card->body()->addWidget(form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);

    connect(m_language, &ChoiceCombo::chosen, this,
            [this] { m_appearance.setLanguage(m_language->value().toString()); });
    connect(m_theme, &ChoiceCombo::chosen, this,
            [this] { m_appearance.setTheme(ThemeChoice(m_theme->value().toInt())); });
    connect(m_scale, &ChoiceCombo::chosen, this, [this] { m_appearance.setScale(m_scale->value().toInt() / 100.0); });
}

void AppearanceSection::load()
{
    m_language->setValue(m_appearance.language());
    m_theme->setValue(int(m_appearance.theme()));
    m_scale->setValue(qRound(m_appearance.scale() * 100));
}

QWidget* AppearanceSection::firstFocus()
{
    return m_language;
}

} // namespace sanbao
