// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/preview_pane.h"

#include "core/document/wording.h"
#include "ui/editors/choice_combo.h"
#include "ui/printing/paper_tray.h"
#include "ui/printing/preview_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace sanbao {

namespace {

constexpr int kZoomStep = 20;

} // namespace

PreviewPane::PreviewPane(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_view(new PreviewView(this))
{
    m_frame->setTitle(tr("Print preview"));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_view, 1);
    row->addWidget(buildOptions());
    m_frame->body()->addLayout(row, 1);
    buildActions();
}

QWidget* PreviewPane::buildOptions()
{
    auto* card = new Card(tr("Print settings"), this);
    card->setFixedWidth(dp(320));
    auto* form = new FormSection(card, 72);
    m_paper = new ChoiceCombo(form);
    m_printer = new ChoiceCombo(form);
    m_tray = new ChoiceCombo(form);
    m_size = new ChoiceCombo(form);
    m_copies = new QSpinBox(form);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_printer->setObjectName(QStringLiteral("printer"));
    m_tray->setObjectName(QStringLiteral("tray"));
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setRange(1, 9);
    for (const int percent : {90, 100, 115, 130})
        m_size->addChoice(QStringLiteral("%1 %").arg(percent), percent);
    m_size->setValue(100);
    form->addRow(QStringLiteral("paper"), tr("Paper"), m_paper);
    form->addRow(QStringLiteral("printer"), tr("Printer"), m_printer);
    form->addRow(QStringLiteral("tray"), tr("Tray"), m_tray);
    form->addRow(QStringLiteral("copies"), tr("Copies"), m_copies);
    form->addRow({}, tr("Text size"), m_size);
    m_pages = plainLabel({}, TextRole::Hint, Ink::Muted, form);
    m_zoom = plainLabel({}, TextRole::Hint, Ink::Muted, form);
    form->addRow({}, tr("Pages"), m_pages);
    form->addRow({}, tr("Zoom"), m_zoom);
    card->body()->addWidget(form);
    card->body()->addStretch(1);
    connect(m_paper, &ChoiceCombo::chosen, this, &PreviewPane::paperChosen);
    connect(m_printer, &ChoiceCombo::chosen, this, &PreviewPane::fillTrays);
    connect(m_size, &ChoiceCombo::chosen, this, &PreviewPane::layOut);
    connect(m_view, &PreviewView::zoomChanged, this,
            [this](int percent) { m_zoom->setText(QStringLiteral("%1 %").arg(percent)); });
    return card;
}

void PreviewPane::buildActions()
{
    const auto zoomTo = [this](const QString& text, const QKeySequence& keys, int step) {
        QAction* action = makeAction(this, text, keys);
        connect(action, &QAction::triggered, this, [this, step] {
            if (step == 0)
                m_view->fitWidth();
            else
                m_view->setZoom(m_view->zoom() + step);
        });
        m_frame->addButton(action, Emphasis::Quiet);
    };
    zoomTo(tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), -kZoomStep);
    zoomTo(tr("Zoom in"), QKeySequence(Qt::CTRL | Qt::Key_Equal), kZoomStep);
    zoomTo(tr("Fit width"), QKeySequence(Qt::CTRL | Qt::Key_0), 0);
    QAction* save =
        makeAction(this, tr("Save PDF"), QKeySequence(Qt::CTRL | Qt::Key_S), tr("Save this paper as a PDF file"));
    m_printAction =
        makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print on the chosen printer"));
    connect(save, &QAction::triggered, this, &PreviewPane::savePdf);
    connect(m_printAction, &QAction::triggered, this, &PreviewPane::print);
    m_frame->addButton(save, Emphasis::Secondary);
    m_frame->addButton(m_printAction, Emphasis::Primary);
}

QString PreviewPane::title() const
{
    return m_document ? tr("Print %1").arg(wording::joined({m_document->title, m_document->number}))
                      : tr("Print preview");
}

QWidget* PreviewPane::firstFocus()
{
    return m_view;
}

void PreviewPane::open(const Route& route)
{
    m_kind =
        fromCode<DocumentKind>(route.extras.value(QStringLiteral("document")).toString()).value_or(DocumentKind::Order);
    m_id = route.id;
    m_reprintOf = PrintJobId(route.extras.value(QStringLiteral("reprint")).toLongLong());
    m_paper->clear();
    for (const PaperFormat& format : papersFor(m_kind))
        m_paper->addChoice(paperName(format), format.code);
    m_paper->setValue(m_context.printing.paperFor(m_kind).code);
    fillPrinters();
    rebuild();
}

void PreviewPane::rebuild()
{
    Outcome<Document> built = m_context.printing.document(job());
    m_document.reset();
    if (built)
        m_document = std::move(*built);
    else
        Q_EMIT messageRequested(Tone::Error, built.error().lines().join(u'\n'));
    m_frame->setSubtitle(m_document ? wording::joined({m_document->title, m_document->number}) : QString());
    for (QAction* action : actions())
        action->setEnabled(m_document.has_value());
    layOut();
    Q_EMIT titleChanged();
}

void PreviewPane::fillPrinters()
{
    m_printer->clear();
    for (const QString& name : m_context.printing.printers())
        m_printer->addChoice(name, name);
    if (m_printer->count() == 0)
        m_printer->addChoice(tr("None (save as PDF)"), QString());
    showHabits();
}

void PreviewPane::showHabits()
{
    const PaperFormat paper = job().paper;
    m_printer->setValue(m_context.printing.printerFor(m_kind, paper));
    m_copies->setValue(m_context.printing.copiesFor(m_kind, paper));
    fillTrays();
    m_tray->setValue(m_context.printing.trayFor(m_kind, paper));
}

void PreviewPane::fillTrays()
{
    m_tray->clear();
    for (const PaperTray& tray : traysOf(m_printer->value().toString()))
        m_tray->addChoice(tray.name, tray.code);
    m_tray->setEnabled(m_tray->count() > 1);
}

void PreviewPane::paperChosen()
{
    const PaperFormat paper = job().paper;
    if (Done remembered = m_context.printing.rememberPaper(m_kind, paper); !remembered)
        Q_EMIT messageRequested(Tone::Warning, remembered.error().message);
    showHabits();
    layOut();
}

PrintJob PreviewPane::job() const
{
    PrintJob job;
    job.kind = m_kind;
    job.id = m_id;
    job.paper = paperFormatFor(m_paper->value().toString()).value_or(paperFormats().front());
    job.reprintOf = m_reprintOf;
    job.tray = m_tray->value().toString();
    job.copies = m_copies->value();
    job.fontScale = m_size->value().toInt() / 100.0;
    return job;
}

void PreviewPane::layOut()
{
    if (!m_document) {
        m_view->clear();
        m_pages->clear();
        return;
    }
    const PrintJob wanted = job();
    LayoutOptions options;
    options.fontScale = wanted.fontScale;
    PageSet pages(*m_document, wanted.paper, options);
    m_pages->setText(QString::number(pages.pageCount()));
    m_view->setAccessibleDescription(textsOf(*m_document).join(u'\n'));
    m_view->setPages(std::move(pages));
}

void PreviewPane::print()
{
    const QString printer = m_printer->value().toString();
    if (printer.isEmpty())
        return savePdf();
    const Done printed = m_context.printing.print(job(), printer);
    if (printed)
        report(tr("%1 sent to %2.").arg(m_document->title, printer));
    else
        report(printed.error());
}

void PreviewPane::savePdf()
{
    report(m_context.printing.savePdfAs(this, job()));
}

void PreviewPane::report(const Outcome<QString>& outcome)
{
    if (!outcome)
        Q_EMIT messageRequested(Tone::Error, outcome.error().lines().join(u'\n'));
    else if (!outcome->isEmpty())
        Q_EMIT messageRequested(Tone::Success, *outcome);
    if (outcome && !outcome->isEmpty() && m_kind == DocumentKind::Receipt)
        rebuild(); // the next one is a reprint
}

} // namespace sanbao
