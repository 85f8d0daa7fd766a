// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/editors/choice_combo.h"
#include "ui/style/appearance.h"
#include "ui/welcome/profile_tile.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QButtonGroup>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

struct Trade
{
    const char* code;
    const char* icon;
    const char* title;
    const char* sentence;
};

constexpr Trade kTrades[] = {
    {"appliance", "product", QT_TRANSLATE_NOOP("sanbao::WelcomePage", "Household appliances"),
     QT_TRANSLATE_NOOP("sanbao::WelcomePage", "Refrigerators, air conditioners, washing machines, water heaters: "
                                              "national guarantee terms, visits and workshop.")},
    {"bathware", "tool", QT_TRANSLATE_NOOP("sanbao::WelcomePage", "Bath ware"),
     QT_TRANSLATE_NOOP("sanbao::WelcomePage",
                       "Smart toilets, showers, cabinets: installation with a double check, yearly maintenance.")},
    {"homeimprovement", "home", QT_TRANSLATE_NOOP("sanbao::WelcomePage", "Home improvement"),
     QT_TRANSLATE_NOOP("sanbao::WelcomePage",
                       "Doors, floors, kitchens, renovation: warranty by part of the work, inspections on site.")},
    {"generic", "store", QT_TRANSLATE_NOOP("sanbao::WelcomePage", "Something else"),
     QT_TRANSLATE_NOOP("sanbao::WelcomePage",
                       "A plain start for any after-sales service. Everything can be changed later.")}};

} // namespace

WelcomePage::WelcomePage(Appearance& appearance, const QString& file, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* column = nullptr;
    whole->addWidget(scrollColumn(column, this));
    column->setContentsMargins(dp(32), dp(32), dp(32), dp(32));

    auto* centre = new QWidget(this);
    centre->setMaximumWidth(dp(860));
    auto* body = new QVBoxLayout(centre);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(dp(16));
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Welcome to Sanbao"), TextRole::PageTitle));
    head->addStretch(1);
    auto* language = new ChoiceCombo(centre);
    language->setObjectName(QStringLiteral("language"));
    language->setAccessibleName(tr("Language"));
    for (const QString& code : Appearance::languages())
        language->addChoice(Appearance::languageName(code), code);
    language->setValue(m_appearance.language());
    connect(language, &ChoiceCombo::chosen, this,
            [this, language] { m_appearance.setLanguage(language->value().toString()); });
    head->addWidget(language);
    body->addLayout(head);
    body->addWidget(
        wrappedLabel(tr("One file on this computer keeps the whole store: customers, products, work orders, "
                        "archives, surveys. Two answers and it is ready."),
                     TextRole::Body, Ink::Muted, centre));
    body->addWidget(buildProfiles());
    body->addWidget(buildStore(file));
    body->addWidget(buildOtherWays());

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(centre, 10);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
}

QWidget* WelcomePage::buildProfiles()
{
    auto* card = new Card(tr("What does the store look after?"), this);
    m_profiles = new QButtonGroup(this);
    auto* grid = new QGridLayout;
    grid->setSpacing(dp(10));
    int place = 0;
    for (const Trade& trade : kTrades) {
        auto* tile = new ProfileTile(QLatin1String(trade.icon), tr(trade.title), tr(trade.sentence), card);
        tile->setObjectName(QStringLiteral("profile.") + QLatin1String(trade.code));
        tile->setProperty("code", QLatin1String(trade.code));
        m_profiles->addButton(tile, place);
        grid->addWidget(tile, place / 2, place % 2);
        ++place;
    }
    m_profiles->button(0)->setChecked(true);
    card->body()->addLayout(grid);
    return card;
}

QWidget* WelcomePage::buildStore(const QString& file)
{
    auto* card = new Card(tr("The store"), this);
    m_form = new FormSection(card, 120);
    m_name = new QLineEdit(card);
    m_name->setPlaceholderText(tr("as it should stand on slips and receipts"));
    m_name->setMaxLength(60);
    m_form->addRow(QStringLiteral("name"), tr("Store name"), m_name);
    m_code = new QLineEdit(card);
    m_code->setPlaceholderText(tr("1 to 8 letters or digits, for example CX"));
    m_code->setMaxLength(8);
    m_form->addRow(QStringLiteral("code"), tr("Store code"), m_code);
    m_hours = new ChoiceCombo(card);
    m_hours->addChoice(tr("Official working days, 09:00–18:00"), false);
    m_hours->addChoice(tr("Every day, 09:00–18:00"), true);
    m_form->addRow({}, tr("Opening hours"), m_hours);
    card->body()->addWidget(m_form);
    m_problem = wrappedLabel({}, TextRole::Body, Ink::Bad, card);
    m_problem->hide();
    card->body()->addWidget(m_problem);

    QAction* createAction = makeAction(this, tr("Create the store"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    createAction->setObjectName(QStringLiteral("create"));
    connect(createAction, &QAction::triggered, this, &WelcomePage::create);
    auto* row = new QHBoxLayout;
    auto* place =
        new ElidedLabel(file.isEmpty() ? QString() : tr("Will be kept in %1").arg(QDir::toNativeSeparators(file)),
                        TextRole::Hint, Ink::Muted, card);
    place->setElideMode(Qt::ElideMiddle);
    row->addWidget(place, 1);
    row->addWidget(new ActionButton(createAction, Emphasis::Primary, card));
    card->body()->addLayout(row);
    return card;
}

QWidget* WelcomePage::buildOtherWays()
{
    auto* card = new Card(tr("Or"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    auto* demo = new ActionButton(tr("Look around in the demo store"), Emphasis::Secondary, card);
    demo->setIconName(QStringLiteral("preview"));
    auto* other = new ActionButton(tr("Open an existing file…"), Emphasis::Secondary, card);
    other->setIconName(QStringLiteral("import"));
    row->addWidget(demo);
    row->addWidget(other);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(other, &QPushButton::clicked, this, &WelcomePage::openOtherRequested);
    return card;
}

StoreSetup WelcomePage::setup() const
{
    StoreSetup setup;
    if (const QAbstractButton* chosen = m_profiles->checkedButton())
        setup.profile = chosen->property("code").toString();
    setup.code = m_code->text().trimmed().toUpper();
    setup.name = m_name->text().trimmed();
    setup.openDaily = m_hours->value().toBool();
    return setup;
}

void WelcomePage::setSetup(const StoreSetup& setup)
{
    for (QAbstractButton* tile : m_profiles->buttons())
        tile->setChecked(tile->property("code").toString() == setup.profile);
    m_code->setText(setup.code);
    m_name->setText(setup.name);
    m_hours->setValue(setup.openDaily);
}

void WelcomePage::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::create()
{
    std::vector<FieldIssue> issues;
    const StoreSetup wanted = setup();
    if (wanted.name.isEmpty())
        issues.push_back({QStringLiteral("name"), tr("Give the store a name.")});
    if (wanted.code.isEmpty())
        issues.push_back({QStringLiteral("code"), tr("Give the store a code of 1 to 8 letters or digits.")});
    m_problem->hide();
    m_form->showIssues(issues);
    if (issues.empty())
        Q_EMIT createRequested(wanted);
}

void WelcomePage::showRefusal(const Failure& failure)
{
    fillProblem(m_problem, failure, {m_form});
}

} // namespace sanbao
