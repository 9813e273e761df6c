#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What the program and its helper for shares say to each other (core/retest/smb/README.md). Standard C++
/// alone: the helper, a program of its own licence, is built from this, too.
namespace ims::smb {

constexpr std::uint32_t protocolVersion = 1;
constexpr std::size_t largestFrame = std::size_t(1) << 18; ///< bytes, without the length in front
constexpr std::size_t largestPiece = std::size_t(1) << 16; ///< bytes of a file in one frame
constexpr std::size_t longestText = 1024;                  ///< bytes: names, folders, users, passwords
constexpr std::size_t longestName = 255;                   ///< bytes of UTF-8: a file's name
constexpr std::size_t entriesInFrame = 200;
constexpr std::size_t mostOptions = 32;
constexpr std::size_t lengthBytes = 4;

enum class Verb : std::uint8_t {
    Hello = 1,
    Connect,
    OpenFolder,
    MakeFolder,
    ListFirst,
    ListNext,
    Look,
    Probe,
    OpenRead,
    Read,
    Create,
    Write,
    Close,
    SetTime,
    Remove,
    FreeBytes
};

enum class Status : std::uint8_t {
    Done,
    Failed, ///< a number of errno.h follows
    Refused ///< not understood or not allowed; a sentence for programmers follows
};

enum class Kind : std::uint8_t { File, Folder, Link, Other };

/// Puts a frame together: its length in four bytes, then its fields; numbers with the lowest byte first.
class FrameWriter
{
public:
    FrameWriter() { m_bytes.resize(lengthBytes); }

    FrameWriter& byte(std::uint8_t value);
    FrameWriter& number(std::uint64_t value);
    FrameWriter& text(std::string_view value); ///< also bytes of any kind

    /// The whole frame; the writer is empty afterwards.
    std::string take();

private:
    std::string m_bytes;
};

/// Takes a frame apart. What is missing or too long comes out as 0 or empty, and isGood() is false from then
/// on.
class FrameReader
{
public:
    /// Without the length in front. The bytes must outlive the reader.
    explicit FrameReader(std::string_view bytes)
        : m_left(bytes)
    {
    }

    std::uint8_t byte();
    std::uint64_t number();
    std::string_view text(std::size_t longest);

    bool isGood() const { return m_good; }

    /// Whether all was as it should be and nothing is left over.
    bool isAtEnd() const { return m_good && m_left.empty(); }

private:
    bool has(std::size_t count);

    std::string_view m_left;
    bool m_good = true;
};

/// The length that stands in front of a frame; 0 where it is none that a frame may have.
std::size_t frameLength(std::string_view fourBytes);

/// Whether a name is one of a file in the folder itself, for the server as well: no separators, no `.` or
/// `..`, none of the characters that stand for others in SMB1's requests, which then would mean many files.
bool isBareName(std::string_view name);

/// Several of them with `/` between; empty is the share itself.
bool isFolderName(std::string_view folder);

/// A computer's name or address: letters, digits, `.`, `-`, `_`.
bool isServerName(std::string_view server);

} // namespace ims::smb
