target_sources(sanbao_ui PRIVATE
  comments/comment_page.cpp comments/comment_page.h
  comments/terms_card.cpp comments/terms_card.h
)
