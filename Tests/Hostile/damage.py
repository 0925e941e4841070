"""Ways to damage a course folder and an answer log; each says in words what it did."""

NASTY = [
    b"\x00", b"\xff\xfe\xfd", b"\xc3(", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\r", b"\xef\xbb\xbf", b"\xe2\x80\xae",
    b"&a [*a]\n", b"- " * 200 + b"x\n", b"{" * 3000, b"!!binary 4\n", b"<<: *nothing\n", b"\t\t- tab: yes\n", b'"',
    b"...\n---\n", b"9" * 400, b"1e999", b"-0", b"NaN", b"\\frac{" * 500, b"$" * 99, b"'; DROP TABLE attempt; --",
]


def damaged_course(folder, draw):
    """Damages one to three places of a course folder and says which and how."""
    done = []
    for _ in range(draw.choice([1, 1, 1, 2, 3])):
        files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
        path = draw.choice(files)
        damage = draw.choice(COURSE_DAMAGES)
        done.append(f"{path.relative_to(folder)}: {damage(path, draw)}")
    return "; ".join(done)


def _bytes_changed(path, draw):
    data = bytearray(path.read_bytes())
    for _ in range(draw.randint(1, 8)):
        if data:
            data[draw.randrange(len(data))] = draw.randrange(256)
    path.write_bytes(data)
    return "bytes changed"


def _something_put_in(path, draw):
    data = path.read_bytes()
    place = draw.randrange(len(data) + 1)
    nasty = draw.choice(NASTY)
    path.write_bytes(data[:place] + nasty + data[place:])
    return f"{nasty[:12]!r} put in at {place}"


def _cut_short(path, draw):
    data = path.read_bytes()
    path.write_bytes(data[: draw.randrange(len(data) + 1)])
    return "cut short"


def _line_lost(path, draw):
    lines = path.read_bytes().splitlines(keepends=True)
    if lines:
        del lines[draw.randrange(len(lines))]
    path.write_bytes(b"".join(lines))
    return "a line lost"


def _line_doubled(path, draw):
    lines = path.read_bytes().splitlines(keepends=True)
    if lines:
        place = draw.randrange(len(lines))
        lines.insert(place, lines[place])
    path.write_bytes(b"".join(lines))
    return "a line doubled"


def _value_replaced(path, draw):
    lines = path.read_bytes().splitlines(keepends=True)
    places = [place for place, line in enumerate(lines) if b": " in line]
    if places:
        place = draw.choice(places)
        nasty = draw.choice(NASTY).replace(b"\n", b" ")
        lines[place] = lines[place].split(b": ")[0] + b": " + nasty + b"\n"
    path.write_bytes(b"".join(lines))
    return "a value replaced"


def _removed(path, draw):
    path.unlink()
    return "removed"


def _emptied(path, draw):
    path.write_bytes(b"")
    return "emptied"


def _made_a_folder(path, draw):
    path.unlink()
    path.mkdir()
    return "made a folder"


def _made_a_circle(path, draw):
    path.unlink()
    path.symlink_to(path.name)
    return "made a link to itself"


COURSE_DAMAGES = [
    _bytes_changed, _bytes_changed, _something_put_in, _something_put_in, _cut_short, _line_lost, _line_doubled,
    _value_replaced, _value_replaced, _removed, _emptied, _made_a_folder, _made_a_circle,
]


def damaged_log(draw, pack):
    """The bytes of a damaged log that was packed by `pack`, and what is wrong with it."""
    rows = [f"u{draw.randrange(9)},i{draw.randrange(9)},s{draw.randrange(5)},{draw.randrange(2)}" for _ in range(400)]
    data = ("user,item,skills,correct\n" + "\n".join(rows) + "\n").encode()
    damage = draw.choice(LOG_DAMAGES)
    data, what = damage(data, draw)
    packed = pack(data)
    if draw.random() < 0.3 and pack is not bytes:
        packed = bytearray(packed)
        if draw.random() < 0.5:
            return bytes(packed[: draw.randrange(len(packed))]), what + ", the packed file cut short"
        packed[draw.randrange(len(packed))] ^= 1 << draw.randrange(8)
        return bytes(packed), what + ", a bit of the packed file turned"
    return packed, what


def _sound(data, draw):
    return data, "sound"


def _log_bytes_changed(data, draw):
    data = bytearray(data)
    for _ in range(draw.randint(1, 40)):
        data[draw.randrange(len(data))] = draw.randrange(256)
    return bytes(data), "bytes changed"


def _log_put_in(data, draw):
    for _ in range(draw.randint(1, 9)):
        place = draw.randrange(len(data) + 1)
        data = data[:place] + draw.choice(NASTY) + data[place:]
    return data, "nasty bytes put in"


def _log_cut(data, draw):
    return data[: draw.randrange(len(data))], "cut short"


def _huge_cell(data, draw):
    place = draw.randrange(len(data))
    return data[:place] + b"x" * draw.choice([70_000, 3_000_000]) + data[place:], "a huge cell"


def _open_quote(data, draw):
    place = data.index(b"\n") + 1 + draw.randrange(200)
    return data[:place] + b'"' + data[place:], "a quote that is never closed"


def _header_broken(data, draw):
    line = draw.choice([b"", b"user,user,item,skills,correct", b"a,b", b"\x00" * 40, b"user;item;skills;correct"])
    return line + data[data.index(b"\n") :], "a broken header"


def _wrong_values(data, draw):
    value = draw.choice([b"2", b"-1", b"true", b"", b"0.5", b"1e9", b"maybe", b"\xff"])
    lines = data.splitlines()
    for _ in range(30):
        place = draw.randrange(1, len(lines))
        lines[place] = lines[place].rsplit(b",", 1)[0] + b"," + value
    return b"\n".join(lines), f"{value!r} for right or wrong"


def _columns_off(data, draw):
    lines = data.splitlines()
    for _ in range(30):
        place = draw.randrange(1, len(lines))
        lines[place] = draw.choice([lines[place] + b",extra", lines[place][:3], b"", b",,,", lines[place] * 3])
    return b"\n".join(lines), "columns missing and added"


def _noise(data, draw):
    return draw.randbytes(draw.randrange(5000)), "noise"


def _odd_names(data, draw):
    name = draw.choice([b"' OR 1=1 --", b"\xe0\xa4\xb5" * 300, b" ", b"a b\tc", b"|", b"||", b"\xe2\x80\xae", b"%s%n"])
    return data.replace(b"u1,", name + b",").replace(b",s1,", b"," + name + b","), f"names such as {name[:12]!r}"


LOG_DAMAGES = [
    _sound, _log_bytes_changed, _log_put_in, _log_cut, _huge_cell, _open_quote, _header_broken, _wrong_values,
    _columns_off, _noise, _odd_names,
]
