// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/signature_tools.h"

#include "ui/editors/signature_pad.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignatureTools)
};

} // namespace

void addSignatureTools(QWidget* box, SignaturePad* pad)
{
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(dp(6));
    inner->addWidget(pad);
    auto* tools = new QHBoxLayout;
    auto* back = new ActionButton(Words::tr("Take back a stroke"), Emphasis::Quiet, box);
    auto* clear = new ActionButton(Words::tr("Clear"), Emphasis::Quiet, box);
    QObject::connect(back, &QPushButton::clicked, pad, &SignaturePad::removeLastStroke);
    QObject::connect(clear, &QPushButton::clicked, pad, &SignaturePad::clear);
    tools->addStretch(1);
    tools->addWidget(back);
    tools->addWidget(clear);
    inner->addLayout(tools);
    box->setFocusProxy(pad);
}

} // namespace sanbao
