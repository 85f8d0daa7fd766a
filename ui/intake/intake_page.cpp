// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include "core/service/contact_desk.h"
#include "core/service/order_desk.h"
#include "core/service/record_desk.h"
#include "core/service/workplace.h"
#include "ui/intake/fault_suggestions.h"
#include "ui/intake/intake_form.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_frame.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kDraftMs = 5000;
constexpr char kChannelKey[] = "intake/channel";
constexpr char kAfterSavingKey[] = "intake/afterSaving";

QString wordsFor(IntakePage::AfterSaving choice)
{
    switch (choice) {
    case IntakePage::AfterSaving::Preview:
        return IntakePage::tr("Slip: preview");
    case IntakePage::AfterSaving::Print:
        return IntakePage::tr("Slip: print at once");
    case IntakePage::AfterSaving::Nothing:
        break;
    }
    return IntakePage::tr("Slip: none");
}

IntakePage::AfterSaving rememberedChoice()
{
    const int stored = QSettings().value(QLatin1String(kAfterSavingKey), 0).toInt();
    return stored >= 0 && stored <= 2 ? IntakePage::AfterSaving(stored) : IntakePage::AfterSaving::Preview;
}

} // namespace

IntakePage::IntakePage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_messages(new MessageBar(this))
    , m_form(new IntakeForm(context.workplace, this))
    , m_parking(context.workplace)
{
    m_frame->setTitle(title());
    buildActions();
    m_frame->body()->addWidget(m_messages);
    m_frame->body()->addWidget(m_form, 1);
    m_messages->hide();
    m_draftTimer.setInterval(kDraftMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &IntakePage::keepDraft);
    m_draftTimer.start();
    connect(m_form, &IntakeForm::edited, this, [this] { m_changed = true; });
    connect(m_form, &IntakeForm::orderRequested, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("order"), id, {}});
    });
    connect(m_form, &IntakeForm::fieldLeft, this, &IntakePage::keepDraft);
    connect(&context.workplace.feed(), &ChangeFeed::changed, this, [this] {
        if (isVisible())
            m_form->refreshVerdict();
    });
}

IntakePage::~IntakePage()
{
    // The form outlives this part of the page for a moment and reports that its field was left when the window closes.
    disconnect(m_form, nullptr, this, nullptr);
    keepDraft();
}

QString IntakePage::title() const
{
    return tr("New intake");
}

QWidget* IntakePage::firstFocus()
{
    return m_form->firstField();
}

QList<QAction*> IntakePage::pageActions() const
{
    return actions() + m_form->keyActions();
}

void IntakePage::buildActions()
{
    buildAfterSaving();
    m_parkedMenu = new QMenu(this);
    connect(m_parkedMenu, &QMenu::aboutToShow, this, &IntakePage::fillParkedMenu);
    m_parkedChip = new FilterChip(QString(), this);
    m_parkedChip->setObjectName(QStringLiteral("parked"));
    m_parkedChip->setMenu(m_parkedMenu);
    m_frame->addWidget(m_parkedChip);
    m_parkedAction =
        makeAction(this, tr("Parked requests"), QKeySequence(Qt::SHIFT | Qt::Key_F6), tr("Continue a parked request"));
    connect(m_parkedAction, &QAction::triggered, m_parkedChip, &QToolButton::showMenu);

    QAction* import = makeAction(this, tr("Import requests"), QKeySequence(Qt::CTRL | Qt::Key_I),
                                 tr("Take in requests received elsewhere from a table"));
    connect(import, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("import"), 0, {}}); });
    m_frame->addButton(import, Emphasis::Quiet);
    QAction* clear =
        makeAction(this, tr("Start over"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("Empty the form"));
    connect(clear, &QAction::triggered, this, &IntakePage::startOver);
    m_parkAction = makeAction(this, tr("Park"), QKeySequence(Qt::Key_F6),
                              tr("Put this request aside and serve the next customer"));
    connect(m_parkAction, &QAction::triggered, this, &IntakePage::park);
    m_saveAction = makeAction(this, tr("Save and print"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                              tr("Log the request and print the slip"));
    m_saveAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_saveAction->setAutoRepeat(false);
    connect(m_saveAction, &QAction::triggered, this, &IntakePage::save);
    m_frame->addButton(m_parkAction, Emphasis::Secondary)->setObjectName(QStringLiteral("park"));
    m_frame->addButton(m_saveAction, Emphasis::Primary)->setObjectName(QStringLiteral("save"));
    updateParked();
}

void IntakePage::buildAfterSaving()
{
    m_afterSaving = new FilterChip(wordsFor(rememberedChoice()) + QStringLiteral(" ▾"), this);
    m_afterSaving->setObjectName(QStringLiteral("afterSaving"));
    m_afterSaving->setToolTip(tr("What happens to the slip after saving"));
    auto* menu = new QMenu(m_afterSaving);
    auto* group = new QActionGroup(menu);
    for (const AfterSaving choice : {AfterSaving::Preview, AfterSaving::Print, AfterSaving::Nothing}) {
        QAction* item = menu->addAction(wordsFor(choice));
        item->setCheckable(true);
        item->setChecked(choice == rememberedChoice());
        group->addAction(item);
        connect(item, &QAction::triggered, this, [this, choice] {
            QSettings().setValue(QLatin1String(kAfterSavingKey), int(choice));
            m_afterSaving->setText(wordsFor(choice) + QStringLiteral(" ▾"));
        });
    }
    m_afterSaving->setMenu(menu);
    m_frame->addWidget(m_afterSaving);
}

void IntakePage::open(const Route& route)
{
    if (!m_opened) {
        m_opened = true;
        if (const std::optional<IntakeRequest> kept = m_parking.kept()) {
            showRequest(*kept);
            m_frame->setSubtitle(tr("Draft restored"));
        }
    }
    const QString slot = route.extras.value(QStringLiteral("draft")).toString();
    const qint64 customer = route.extras.value(QStringLiteral("customer")).toLongLong();
    const qint64 unit = route.extras.value(QStringLiteral("unit")).toLongLong();
    if (!slot.isEmpty() && !IntakeParking::isFormSlot(slot)) {
        resume(slot);
    } else if (unit > 0 || customer > 0) {
        parkPresent();
        IntakeRequest request = IntakeForm::blank();
        request.customer = CustomerId(customer);
        request.product = ProductUnitId(unit);
        request.parent = WorkOrderId(route.extras.value(QStringLiteral("parent")).toLongLong());
        startFromContact(request, route.extras.value(QStringLiteral("contact")).toLongLong());
        if (unit > 0) {
            const Outcome<LifePage> life = m_context.workplace.records().unit(ProductUnitId(unit));
            if (life)
                request.customer = life->unit.customer;
        }
        showRequest(request);
    }
    m_form->refreshVerdict();
    updateParked();
}

void IntakePage::startFromContact(IntakeRequest& request, qint64 id)
{
    if (id <= 0)
        return;
    const Outcome<Contact> contact = m_context.workplace.contacts().open(id);
    if (!contact)
        return;
    constexpr qsizetype kFaultWords = 60;
    request.contact = id;
    request.channel = codeOf(contact->channel);
    request.fault = contact->body.simplified().left(kFaultWords);
    request.note = contact->body.left(2000);
}

Done IntakePage::canLeave()
{
    keepDraft();
    return {};
}

void IntakePage::showRequest(const IntakeRequest& request)
{
    m_form->show(request);
    m_changed = false;
}

bool IntakePage::keepDraft()
{
    if (!m_changed)
        return true;
    const Done kept = m_parking.keep(m_form->request());
    if (!kept) {
        m_frame->setSubtitle(tr("The draft could not be saved: %1").arg(kept.error().message));
        return false;
    }
    m_changed = false;
    const QDateTime now = inZone(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_frame->setSubtitle(tr("Draft saved %1").arg(now.toString(QStringLiteral("HH:mm"))));
    return true;
}

void IntakePage::save()
{
    const IntakeRequest request = m_form->request();
    const Outcome<IntakeAnswer> answer = m_context.workplace.intake().accept(request);
    if (!answer) {
        m_changed = true;
        keepDraft();
        showRefusal(answer.error());
        return;
    }
    saved(*answer, request);
}

void IntakePage::showRefusal(const Failure& failure)
{
    const QStringList lines = linesLeft(failure, m_form->showIssues(failure.issues));
    if (!lines.isEmpty())
        m_messages->showMessage(ChipTone::Bad, lines.join(QLatin1Char('\n')));
    else
        m_messages->dismiss();
    m_frame->setSubtitle(tr("Not saved yet: please complete the marked fields"));
}

void IntakePage::saved(const IntakeAnswer& answer, const IntakeRequest& request)
{
    const Done forgotten = m_parking.forget();
    QSettings().setValue(QLatin1String(kChannelKey), request.channel);
    QString category = request.category;
    if (request.product.isValid()) {
        if (const Outcome<OrderView> view = m_context.workplace.orders().open(answer.order)) {
            const Category* known = m_context.workplace.catalogue().category(view->order.category);
            category = known ? known->code : QString();
        }
    }
    rememberFault(category, request.fault);
    showRequest(IntakeForm::blank());
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
    m_frame->setSubtitle(forgotten ? tr("Last saved: %1").arg(answer.number) : forgotten.error().message);
    updateParked();
    const qint64 order = answer.order.value;
    m_messages->showMessage(ChipTone::Ok, tr("Order %1 is registered.").arg(answer.number), tr("Open the order"),
                            [this, order] {
                                Q_EMIT openRequested({QStringLiteral("order"), order, {}});
                            });
    printSlip(answer.order);
}

void IntakePage::printSlip(WorkOrderId order)
{
    const AfterSaving choice = rememberedChoice();
    if (choice == AfterSaving::Nothing)
        return;
    if (choice == AfterSaving::Preview) {
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Intake, order.value));
        return;
    }
    const Outcome<QString> printed = m_context.printing.printNow(this, DocumentKind::Intake, order.value);
    if (!printed)
        Q_EMIT messageRequested(
            Tone::Warning, tr("The order is saved, but the slip was not printed: %1").arg(printed.error().message));
    else if (!printed->isEmpty())
        Q_EMIT messageRequested(Tone::Success, *printed);
}

void IntakePage::parkPresent()
{
    const IntakeRequest present = m_form->request();
    if (IntakeForm::isBlank(present))
        return;
    if (const Done parked = m_parking.park(present); !parked)
        m_messages->showMessage(ChipTone::Bad, parked.error().message);
}

void IntakePage::park()
{
    const IntakeRequest present = m_form->request();
    if (IntakeForm::isBlank(present)) {
        m_messages->showMessage(ChipTone::Accent, tr("There is nothing to park yet. Shift+F6 shows what is parked."));
        return;
    }
    if (const Done parked = m_parking.park(present); !parked) {
        m_messages->showMessage(ChipTone::Bad, parked.error().message);
        return;
    }
    showRequest(IntakeForm::blank());
    m_frame->setSubtitle(tr("Parked: %1").arg(parkedWords(present)));
    m_messages->dismiss();
    updateParked();
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void IntakePage::resume(const QString& slot)
{
    const std::optional<IntakeRequest> request = m_parking.find(slot);
    if (!request) {
        m_messages->showMessage(ChipTone::Warn, tr("This parked request no longer exists."));
        updateParked();
        return;
    }
    parkPresent();
    showRequest(*request);
    // Kept on the form before it leaves the parking: at no moment it is in neither place.
    Done moved = m_parking.keep(*request);
    if (moved)
        moved = m_parking.drop(slot);
    if (!moved)
        m_messages->showMessage(ChipTone::Bad, moved.error().message);
    m_frame->setSubtitle(tr("Continued: %1").arg(parkedWords(*request)));
    updateParked();
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void IntakePage::startOver()
{
    const IntakeRequest present = m_form->request();
    if (IntakeForm::isBlank(present))
        return;
    const Question question{tr("Start over"), tr("The request on the form is thrown away. Park it instead to keep it."),
                            tr("Throw away"), tr("Keep it"), true};
    if (!m_context.prompt.confirm(this, question))
        return;
    showRequest(IntakeForm::blank());
    if (const Done forgotten = m_parking.forget(); !forgotten)
        m_messages->showMessage(ChipTone::Bad, forgotten.error().message);
    m_frame->setSubtitle({});
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void IntakePage::fillParkedMenu()
{
    m_parkedMenu->clear();
    for (const auto& [slot, request] : m_parking.parked()) {
        QString words = parkedWords(request);
        QAction* item = m_parkedMenu->addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(item, &QAction::triggered, this, [this, name = slot] { resume(name); });
    }
}

void IntakePage::updateParked()
{
    const std::size_t count = m_parking.parked().size();
    m_parkedChip->setText(tr("Parked: %1").arg(count) + QStringLiteral(" ▾"));
    m_parkedChip->setVisible(count > 0);
    m_parkedAction->setEnabled(count > 0);
}

} // namespace sanbao
