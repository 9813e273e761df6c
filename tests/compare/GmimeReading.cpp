#include "tests/compare/GmimeReading.h"

#include <gmime/gmime.h>

namespace ims::test {

namespace {

QByteArray lower(const char* text)
{
    return QByteArray(text).trimmed().toLower();
}

qint64 decodedLength(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return 0;
    GMimeStream* sink = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, sink);
    const qint64 length = g_mime_stream_length(sink);
    g_object_unref(sink);
    return length;
}

// Recursion is fine here: GMime's own depth is capped.
void collect(GMimeObject* object, bool embedded, Reading& reading)
{
    if (!object)
        return;
    GMimeContentType* type = g_mime_object_get_content_type(object);
    ReadPart part;
    part.type = lower(g_mime_content_type_get_media_type(type)) + '/' +
                lower(g_mime_content_type_get_media_subtype(type));
    part.charset = lower(g_mime_content_type_get_parameter(type, "charset"));
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart* multipart = GMIME_MULTIPART(object);
        part.boundary = QByteArray(g_mime_content_type_get_parameter(type, "boundary")).trimmed();
        if (!embedded)
            reading.parts.push_back(part);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            collect(g_mime_multipart_get_part(multipart, i), false, reading);
        return;
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        reading.parts.push_back(part);
        GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (message)
            collect(g_mime_message_get_mime_part(message), true, reading);
        return;
    }
    if (GMIME_IS_PART(object))
        part.length = decodedLength(GMIME_PART(object));
    reading.parts.push_back(part);
}

} // namespace

std::optional<Reading> readWithGmime(const QByteArray& message)
{
    g_mime_init();
    GMimeStream* stream =
        g_mime_stream_mem_new_with_buffer(message.constData(), static_cast<size_t>(message.size()));
    GMimeParser* parser = g_mime_parser_new_with_stream(stream);
    g_object_unref(stream);
    GMimeMessage* parsed = g_mime_parser_construct_message(parser, nullptr);
    g_object_unref(parser);
    if (!parsed)
        return {};
    Reading reading;
    for (GMimeHeaderList* headers : {g_mime_object_get_header_list(GMIME_OBJECT(parsed))}) {
        for (int i = 0; i < g_mime_header_list_get_count(headers); ++i)
            reading.headers << lower(g_mime_header_get_name(g_mime_header_list_get_header_at(headers, i)));
    }
    // GMime keeps a message's MIME fields with its one part.
    if (GMimeObject* root = g_mime_message_get_mime_part(parsed)) {
        GMimeHeaderList* headers = g_mime_object_get_header_list(root);
        for (int i = 0; i < g_mime_header_list_get_count(headers); ++i)
            reading.headers << lower(g_mime_header_get_name(g_mime_header_list_get_header_at(headers, i)));
        collect(root, false, reading);
    }
    g_object_unref(parsed);
    return reading;
}

} // namespace ims::test
