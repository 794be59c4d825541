# Documents in which ships, trains and lorries bring grain, timber and coal, each time others.
BEGIN {
    split("Ships Trains Lorries", who_en)
    split("grain timber coal", what_en)
    split("Laivat Junat Rekat", who_fi)
    split("viljaa puutavaraa hiilta", what_fi)
    for (id = 1; id <= 9; ++id) {
        en = fi = ""
        for (n = 0; n < 3; ++n) {
            who = (id + n) % 3 + 1
            what = (int(id / 3) + 2 * n) % 3 + 1
            en = en who_en[who] " bring " what_en[what] ". "
            fi = fi who_fi[who] " tuovat " what_fi[what] ". "
        }
        printf "{\"id\":%d,\"versions\":[{\"language\":\"fi\",\"text\":\"%s\"},{\"language\":\"en\",\"text\":\"%s\"}]}\n", id, fi, en
    }
}
