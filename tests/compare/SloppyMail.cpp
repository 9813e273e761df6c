#include "tests/compare/SloppyMail.h"

#include <QString>

namespace ims::test {

std::vector<SloppyMail> sloppyMail()
{
    const QByteArray from = "From: a@alpha.example\r\n";
    const QByteArray mixed = "Content-Type: multipart/mixed; boundary=a\r\n\r\n";
    return {
        {"header-only", from + "Content-Type: text/html; charset=koi8-r"},
        {"mailbox-quoted-line", ">From a@alpha.example Mon Jan 1\r\n" + from + "Subject: x\r\n\r\nx\r\n"},
        {"line-without-colon", from + "no colon here\r\nContent-Type: text/html\r\n\r\nx\r\n"},
        {"8-bit-field-name", from + "X-\xe4: x\r\nContent-Type: text/html\r\n\r\nx\r\n"},
        {"delimiter-in-a-line", from + mixed + "--a\r\n\r\nx --a y\r\n --a\r\n--a--\r\n"},
        {"no-boundary", from + "Content-Type: multipart/mixed\r\n\r\n-- \r\nx\r\n--\r\ny\r\n"},
        {"inner-not-closed",
         from + mixed +
             "--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nx\r\n"
             "--a\r\nContent-Type: text/html\r\n\r\ny\r\n--a--\r\n"},
        {"rfc2231",
         from + "Content-Type: text/plain; charset*=us-ascii'en'koi8-r; name*0*=''a%20; name*1=b\r\n\r\nx"},
        {"comments", from + "Content-Type: text/html (x); charset=koi8-r (b)\r\n\r\nx\r\n"},
        {"two-content-types",
         from + "Content-Type: text/plain; charset=koi8-r\r\nContent-Type: text/html\r\n\r\nx"},
        {"digest", from + "Content-Type: multipart/digest; boundary=a\r\n\r\n--a\r\n\r\n" + from +
                       "\r\nx\r\n--a--\r\n"},
        {"mixed-line-ends",
         from + "Content-Type: multipart/mixed; boundary=a\n\n--a\r\n\nx\n--a\n\r\ny\r\n--a--\n"},
        {"longer-delimiter", from + mixed + "--a\r\n\r\nx\r\n--ab\r\n\r\ny\r\n--a--\r\n"},
        {"bad-base64", from + "Content-Transfer-Encoding: base64\r\n\r\nQUJD\r\n~~QUJD=\r\nQUJD==QUJD\r\n"},
        {"bad-quoted-printable",
         from + "Content-Transfer-Encoding: quoted-printable\r\n\r\na =  \r\nb=\r\nc=4\r\nd=ZZ \r\n="},
    };
}

} // namespace ims::test
