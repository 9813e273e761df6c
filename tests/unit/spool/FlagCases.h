#pragma once

#include "tests/unit/spool/SpoolTestSupport.h"

namespace ims::test {

/// A message that has a pitfall and one that nearly has it.
struct FlagCase
{
    const char* code;
    QByteArray has;
    QByteArray nearly;
    QByteArray shown; ///< the bytes that the flag points at; `*` = see another test
};

std::vector<FlagCase> fieldFlagCases(); ///< FieldFlagCases.cpp
std::vector<FlagCase> partFlagCases();  ///< PartFlagCases.cpp
std::vector<FlagCase> textFlagCases();  ///< TextFlagCases.cpp

/// A MIME message with some more header fields.
inline QByteArray mimeMessage(const QByteArray& more, const QByteArray& body = "text\r\n")
{
    return "From: a@alpha.example\r\nMIME-Version: 1.0\r\n" + more + "\r\n" + body;
}

/// A multipart of some type with these parts, headers included.
inline QByteArray multipart(const QByteArray& type, const QByteArrayList& parts,
                            const QByteArray& fields = {})
{
    QByteArray body;
    for (const QByteArray& part : parts)
        body += "--b\r\n" + part + "\r\n";
    return mimeMessage("Content-Type: multipart/" + type + "; boundary=b\r\n" + fields, body + "--b--\r\n");
}

/// A message with a file in base64.
inline QByteArray base64Message(const QByteArray& type, const QByteArray& bytes)
{
    return mimeMessage("Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n",
                       bytes.toBase64() + "\r\n");
}

} // namespace ims::test
