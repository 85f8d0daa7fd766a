target_sources(sanbao_ui PRIVATE
  attachments/attachment_card.cpp attachments/attachment_card.h
  attachments/attachment_import.cpp attachments/attachment_import.h
  attachments/file_preparer.cpp attachments/file_preparer.h
)
