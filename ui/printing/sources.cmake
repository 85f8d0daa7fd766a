find_library(SANBAO_ZINT zint REQUIRED)
target_sources(sanbao_ui PRIVATE
  printing/batch_panel.cpp printing/batch_panel.h
  printing/batch_run.cpp printing/batch_run.h
  printing/block_layout.cpp printing/block_layout.h
  printing/code_symbol.cpp printing/code_symbol.h
  printing/column_widths.cpp printing/column_widths.h
  printing/document_renderer.cpp printing/document_renderer.h
  printing/head_layout.cpp
  printing/ink_path.cpp printing/ink_path.h
  printing/page_set.cpp printing/page_set.h
  printing/pair_layout.cpp
  printing/picture_layout.cpp
  printing/paper_format.cpp printing/paper_format.h
  printing/label_layout.cpp
  printing/paper_tray.cpp printing/paper_tray.h
  printing/pdf_text_layer.cpp printing/pdf_text_layer.h
  printing/preview_pane.cpp printing/preview_pane.h
  printing/preview_view.cpp printing/preview_view.h
  printing/print_centre.cpp printing/print_centre.h
  printing/stacked_table_layout.cpp
  printing/strip.cpp printing/strip.h
  printing/strip_painter.cpp printing/strip_painter.h
  printing/table_layout.cpp printing/table_layout.h
  printing/type_setter.cpp printing/type_setter.h
)
target_link_libraries(sanbao_ui PRIVATE "${SANBAO_ZINT}")
