#!/usr/bin/env bash
# Makes the clips of the spoken code anew: the ten digits in three Vietnamese and two English voices, 16 kHz, mono, mu-law.
# Needs Debian's espeak-ng and sox; the portal itself needs neither, it ships the clips.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=portal/src/main/resources/spoken-digits
vietnamese=(không một hai ba bốn năm sáu bảy tám chín)
english=(zero one two three four five six seven eight nine)

clip() { # VOICE SPEED FILE WORD: without the silence around it, as loud as the others
    espeak-ng -v "$1" -s "$2" --stdout "$4" |
        sox -t wav - -r 16000 -c 1 -b 8 -e mu-law "$3" \
            silence 1 0.005 0.1% reverse silence 1 0.005 0.1% reverse gain -n -4
}

speak() { # FOLDER VOICE SPEED WORDS…
    local folder=$target/$1 voice=$2 speed=$3 digit=0
    shift 3
    mkdir -p "$folder"
    for word in "$@"; do
        clip "$voice" "$speed" "$folder/$digit.wav" "$word"
        digit=$((digit + 1))
    done
}

rm -rf "$target"
speak vi/north vi 85 "${vietnamese[@]}"
speak vi/central vi-vn-x-central 85 "${vietnamese[@]}"
speak vi/south vi-vn-x-south 85 "${vietnamese[@]}"
speak en/british en-gb 140 "${english[@]}"
speak en/american en-us 140 "${english[@]}"
