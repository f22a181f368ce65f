"""What several steps read in a text: paragraphs, sentences, words, languages, always with offsets."""
