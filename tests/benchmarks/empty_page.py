"""The yardstick: a Streamlit page that does nothing but run again when it is told to."""

import streamlit as st

st.set_page_config(page_title="Nothing", layout="wide")
st.toggle("Again")
st.session_state["runs"] = st.session_state.get("runs", 0) + 1
st.text(f"run {st.session_state['runs']}")
