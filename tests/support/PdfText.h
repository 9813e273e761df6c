#pragma once

#include <QByteArray>

#include <string>

/// The PDF's text, laid out as on its pages, as another program (pdftotext) reads it: UTF-8, with ligatures
/// and radicals as the characters that they stand for. A sentence in brackets where it could not be read, so
/// that whatever a test looks for is missing.
std::string pdfText(const QByteArray& pdf);
