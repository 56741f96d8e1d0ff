-- A picture is known by its bytes; its words may come later.
ALTER TABLE picture DROP CONSTRAINT picture_text_alternative_check;
ALTER TABLE picture DROP CONSTRAINT picture_site_id_original_hash_text_alternative_key;
