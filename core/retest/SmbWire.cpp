#include "core/retest/SmbWire.h"

#include <algorithm>

namespace ims::smb {

FrameWriter& FrameWriter::byte(std::uint8_t value)
{
    m_bytes.push_back(static_cast<char>(value));
    return *this;
}

FrameWriter& FrameWriter::number(std::uint64_t value)
{
    for (int i = 0; i < 8; ++i)
        byte(static_cast<std::uint8_t>(value >> (8 * i)));
    return *this;
}

FrameWriter& FrameWriter::text(std::string_view value)
{
    number(value.size());
    m_bytes.append(value);
    return *this;
}

std::string FrameWriter::take()
{
    const std::size_t length = m_bytes.size() - lengthBytes;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        m_bytes[i] = static_cast<char>(length >> (8 * i));
    std::string frame;
    frame.swap(m_bytes);
    m_bytes.resize(lengthBytes);
    return frame;
}

bool FrameReader::has(std::size_t count)
{
    m_good = m_good && m_left.size() >= count;
    return m_good;
}

std::uint8_t FrameReader::byte()
{
    if (!has(1))
        return 0;
    const auto value = static_cast<std::uint8_t>(m_left.front());
    m_left.remove_prefix(1);
    return value;
}

std::uint64_t FrameReader::number()
{
    if (!has(8))
        return 0;
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i)
        value |= std::uint64_t(byte()) << (8 * i);
    return value;
}

std::string_view FrameReader::text(std::size_t longest)
{
    const std::uint64_t length = number();
    m_good = m_good && length <= longest;
    if (!m_good || !has(length))
        return {};
    const std::string_view value = m_left.substr(0, length);
    m_left.remove_prefix(length);
    return value;
}

std::size_t frameLength(std::string_view fourBytes)
{
    std::size_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length |= std::size_t(static_cast<unsigned char>(fourBytes[i])) << (8 * i);
    return length <= largestFrame ? length : 0;
}

bool isBareName(std::string_view name)
{
    if (name.empty() || name.size() > longestName || name == "." || name == "..")
        return false;
    // < > and " are wildcards of DOS, as * and ? are.
    return std::none_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f ||
               std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
    });
}

bool isFolderName(std::string_view folder)
{
    if (folder.empty())
        return true;
    if (folder.size() > longestText)
        return false;
    while (true) {
        const std::size_t end = folder.find('/');
        if (!isBareName(folder.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        folder.remove_prefix(end + 1);
    }
}

bool isServerName(std::string_view server)
{
    return !server.empty() && server.size() <= 255 && server.front() != '-' && server.front() != '.' &&
           std::all_of(server.begin(), server.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '.' || c == '-' || c == '_';
           });
}

} // namespace ims::smb
