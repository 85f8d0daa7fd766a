target_sources(sanbao_ui PRIVATE
  editors/quick_form.cpp editors/quick_form.h
  editors/address_ahead.cpp editors/address_ahead.h
  editors/choice_combo.h
  editors/choice_list.cpp editors/choice_list.h
  editors/day_edit.cpp editors/day_edit.h
  editors/money_edit.cpp editors/money_edit.h
  editors/phone_edit.cpp editors/phone_edit.h
  editors/confirm_fields.cpp editors/confirm_fields.h
  editors/signature_pad.cpp editors/signature_pad.h
  editors/signature_tools.cpp editors/signature_tools.h
  editors/text_box.cpp editors/text_box.h
)
